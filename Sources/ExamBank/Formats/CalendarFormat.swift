import CertCore
import TextFormats

/// `certify-calendar/1`: one year's holidays and the weekend days worked for them.
struct CalendarYear: Hashable, Sendable {
    var id: CalendarID
    var title: Phrase
    var year: WorkingYear
}

extension CalendarYear {
    init(_ object: inout ObjectReader) {
        let id: CalendarID = object.required("id", .id())
        let title = object.required("title", .phrase)
        _ = object.optional("source", .phrase)
        let provisional = Reading<Bool>.flag.checked { isProvisional, node, notes in
            if isProvisional { notes.add(.calendar(.provisional), at: node.range) }
        }
        _ = object.optional("provisional", provisional)
        let year = object.sound("year", .integer(in: 1...9999))
        let ranges = object.required(
            "holidays",
            .list(
                of: .object(Self.holiday).checked { days, node, notes in
                    Self.check(days, in: year, node.range, notes)
                }))
        let holidays = Set(ranges.joined())
        let makeUpDays = object.required(
            "makeUpDays",
            .list(
                of: .day.checked { day, node, notes in
                    Self.check(makeUp: day, in: year, holidays: holidays, node.range, notes)
                }, unique: \.description))
        let working = try? WorkingYear(
            year: year ?? 1, holidays: holidays, makeUpDays: Set(makeUpDays))
        self.init(id: id, title: title, year: working ?? .blank)
    }

    private static func holiday(_ object: inout ObjectReader) -> ClosedRange<Day> {
        let from = object.required("from", .day)
        let to = object.sound("to", .day) ?? from
        _ = object.required("name", .phrase)
        if to < from, let place = object.brace {
            object.notes.lose(.calendar(.backwards(from: from, to: to)), at: place)
        }
        return from...max(from, to)
    }

    private static func check(
        _ days: ClosedRange<Day>, in year: Int?, _ place: Range<Int>, _ notes: Notes
    ) {
        guard let year else { return }
        if let day = [days.lowerBound, days.upperBound].first(where: { $0.year != year }) {
            notes.lose(.calendar(.outsideYear(day, year: year)), at: place)
        }
    }

    private static func check(
        makeUp day: Day, in year: Int?, holidays: Set<Day>, _ place: Range<Int>, _ notes: Notes
    ) {
        if let year, day.year != year {
            notes.lose(.calendar(.outsideYear(day, year: year)), at: place)
        } else if holidays.contains(day) {
            notes.lose(.calendar(.holidayAndMakeUp(day)), at: place)
        } else if !day.weekday.isWeekend {
            notes.lose(.calendar(.makeUpOnWeekday(day)), at: place)
        }
    }
}

extension WorkingYear {
    static let blank = try! WorkingYear(year: 1, holidays: [], makeUpDays: [])
}
