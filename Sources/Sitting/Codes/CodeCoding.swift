import CertCore
import Records

extension Coding where Value == CodeBook {
    static var codeBook: Self {
        record(Field("own", .codeEnds), Field("room", .codeEnds)) {
            CodeBook(own: $0, room: $1)
        } parts: {
            ($0.own, $0.room)
        }
    }
}

extension Coding where Value == CodeEnds {
    static var codeEnds: Self {
        record(
            Field("context", .text), Field("extend", .list(.text)), Field("pause", .list(.text)),
            Field("resume", .list(.text)), Field("readmit", .list(.text))
        ) {
            (
                context: String, extend: [String], pause: [String], resume: [String],
                readmit: [String]
            ) in
            CodeEnds(
                context: context,
                ends: [.extend: extend, .pause: pause, .resume: resume, .readmit: readmit])
        } parts: {
            (
                $0.context, $0.ends[.extend] ?? [], $0.ends[.pause] ?? [], $0.ends[.resume] ?? [],
                $0.ends[.readmit] ?? []
            )
        }
    }
}
