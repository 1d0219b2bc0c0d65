import CertCore
import Sitting

/// A paper in sections, and sittings of it.
extension Samples {
    /// Items 1–2 in 30 minutes, a break of 10, items 3–4 in 20, items 5–7 in 40.
    static func inSections(
        _ navigation: Navigation = .sections, isTimed: Bool = true, breakMinutes: Int = 10,
        outage: OutagePolicy = .charged
    ) -> Paper {
        var paper = Samples.paper(outage: outage, earliestSubmission: 0)
        paper.rules.navigation = navigation
        paper.sections = [
            Paper.Section(items: 2, minutes: isTimed ? 30 : nil, breakMinutes: breakMinutes),
            Paper.Section(items: 2, minutes: isTimed ? 20 : nil),
            Paper.Section(items: 3, minutes: isTimed ? 40 : nil),
        ]
        paper.codes = CodeBook(own: mint.ends, room: mint.ends)
        return paper
    }

    private static let mint = CodeMint(context: ticket, secret: key)

    static func code(_ kind: SittingCode.Kind, minutes: Int = 0) -> SittingCommand {
        .code(
            mint.text(of: SittingCode(scope: .own, kind: kind, serial: 1, minutes: minutes)))
    }
}

extension TestClock {
    func open(_ folder: SittingFolder) throws(SittingFailure) -> RunningSitting {
        try RunningSitting.open(folder, clock: source, host: "desk")
    }

    /// Opens a sitting and begins it, with the first item shown.
    func begun(_ folder: SittingFolder) throws(SittingFailure) -> RunningSitting {
        var sitting = try open(folder)
        try sitting.perform(.start)
        try sitting.perform(.show("S1"))
        return sitting
    }
}
