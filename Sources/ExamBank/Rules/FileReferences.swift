import CertCore
import TextFormats

/// Whether the files that others refer to are there.
struct FileReferences {
    let schemes: [SchemeID]
    let banks: [BankID]
    let libraries: [TaskLibraryID]
    let courses: [CourseListID]
    /// The year of each.
    let calendars: [CalendarID: Int]
    /// A file that does not say what it is may be the one that another refers to.
    let hasStrangers: Bool

    func remarks(on form: Document<FormFile>) -> [Remark] {
        [
            missing(form.value.scheme, among: schemes, .scheme, form, at: form["scheme"]),
            missing(form.value.bank, among: banks, .bank, form, at: form["bank"]),
        ].compactMap(\.self)
    }

    func remarks(on scheme: Document<SchemeFile>) -> [Remark] {
        var remarks: [Remark?] = []
        for (index, part) in scheme.value.scheme.parts.enumerated() {
            if let id = part.theory?.bank {
                let place = scheme["parts", .index(index), "theory", "bank"]
                remarks.append(missing(id, among: banks, .bank, scheme, at: place))
            }
            if let id = part.practical?.library {
                let place = scheme["parts", .index(index), "practical", "tasks"]
                remarks.append(missing(id, among: libraries, .tasks, scheme, at: place))
            }
        }
        if let id = scheme.value.courses {
            let place = scheme["training", "courses"]
            remarks.append(missing(id, among: courses, .courses, scheme, at: place))
        }
        for (id, place) in zip(scheme.value.scheme.calendars, scheme["calendars"].elements) {
            let known = calendars.keys.sorted()
            remarks.append(missing(id, among: known, .calendar, scheme, at: place))
        }
        return remarks.compactMap(\.self) + repeatedYears(of: scheme)
    }

    private func missing<Subject, Value>(
        _ id: Code<Subject>, among known: [Code<Subject>], _ target: ReferenceFault.Target,
        _ document: Document<Value>, at place: JSONNode
    ) -> Remark? {
        if known.contains(id) || hasStrangers { return nil }
        let close = nearest(to: id, among: known)?.text
        let fault = ReferenceFault.unknown(target, id.text, nearest: close)
        return document.remark(.reference(fault), at: place)
    }

    private func repeatedYears(of scheme: Document<SchemeFile>) -> [Remark] {
        var years: [Int: CalendarID] = [:]
        var remarks: [Remark] = []
        for (id, place) in zip(scheme.value.scheme.calendars, scheme["calendars"].elements) {
            guard let year = calendars[id] else { continue }
            if let other = years.updateValue(id, forKey: year), other != id {
                let fault = ReferenceFault.repeatedYear(year, other)
                remarks.append(scheme.remark(.reference(fault), at: place))
            }
        }
        return remarks
    }
}
