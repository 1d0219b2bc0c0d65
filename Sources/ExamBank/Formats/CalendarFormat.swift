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
        let year = object.sound("year", Reading<Int>.integer(in: 1...9999).placed)
        let holidays = object.required(
            "holidays", .list(of: Reading<ClosedRange<Day>>.object(Self.holiday).placed))
        let makeUpDays = object.required(
            "makeUpDays", .list(of: Reading<Day>.day.placed, unique: \.value.description))
        if let year { Self.check(holidays, makeUpDays, in: year, object.notes) }
        let working = try? WorkingYear(
            year: year?.value ?? 1,
            holidays: Self.days(of: holidays, in: year?.value ?? 1),
            makeUpDays: Set(makeUpDays.map(\.value)))
        self.init(id: id, title: title, year: working ?? .blank)
    }

    /// Holidays that leave the year are told as a whole, and may be very long.
    private static func days(of holidays: [Placed<ClosedRange<Day>>], in year: Int) -> Set<Day> {
        Set(
            holidays.map(\.value)
                .filter { $0.lowerBound.year == year && $0.upperBound.year == year }.joined())
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
        _ holidays: [Placed<ClosedRange<Day>>], _ makeUpDays: [Placed<Day>],
        in year: Placed<Int>, _ notes: Notes
    ) {
        let ends = holidays.map { [$0.value.lowerBound, $0.value.upperBound] }
        let days = ends + makeUpDays.map { [$0.value] }
        if days.count > 1, days.joined().allSatisfy({ $0.year != year.value }) {
            let fault = CalendarFault.noDayInYear(year.value, first: days[0][0])
            return notes.lose(.calendar(fault), at: year.range)
        }
        for (days, place) in zip(days, holidays.map(\.range) + makeUpDays.map(\.range)) {
            guard let day = days.first(where: { $0.year != year.value }) else { continue }
            notes.lose(.calendar(.outsideYear(day, year: year.value)), at: place)
        }
        let free = Self.days(of: holidays, in: year.value)
        for day in makeUpDays where day.value.year == year.value {
            if free.contains(day.value) {
                notes.lose(.calendar(.holidayAndMakeUp(day.value)), at: day.range)
            } else if !day.value.weekday.isWeekend {
                notes.lose(.calendar(.makeUpOnWeekday(day.value)), at: day.range)
            }
        }
    }
}

extension WorkingYear {
    static let blank = try! WorkingYear(year: 1, holidays: [], makeUpDays: [])
}
