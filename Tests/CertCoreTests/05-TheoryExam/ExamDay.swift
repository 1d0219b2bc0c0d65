import CertCore

/// One candidate on the day of the theory exam.
enum ExamDay {
    static let scheme = Scheme.small { scheme in
        scheme.misconduct = [
            MisconductTier(
                id: "minor", title: Phrase("minor"), effect: .penalty(points: 5, percent: 0)),
            MisconductTier(id: "serious", title: Phrase("serious"), effect: .partVoid),
            MisconductTier(
                id: "grave", title: Phrase("grave"), effect: .allVoid(barMonths: 12)),
        ]
    }

    /// A staffed session with this one candidate, whose paper is drawn.
    static func ready() throws -> Story {
        var story = Story(scheme)
        story.sessions["S-0001"] = .theory()
        story.sessions["S-0001"]?.apply(.candidatesAssigned(["C-0001"]))
        story.sessions["S-0001"]?.apply(.staffed(["he", "luo"]))
        try story.on("2026-11-22", .attendance(.schedule("theory", "S-0001")))
        try story.on("2026-11-22", .theory(.draw("theory", form(in: "S-0001"))))
        story.hour = 9
        return story
    }

    static func form(in session: SessionID) -> DrawnForm {
        DrawnForm(
            session: session,
            request: FormRequest(
                algorithm: 1, bank: "bank", part: "theory", seed: "", excluded: []),
            digest: "digest", ticket: "ticket", items: ["I-1", "I-2"])
    }

    static let checkIn = CaseCommand.attendance(.checkIn("theory"))

    static func collect(_ responses: [ItemID: Response]) -> CaseCommand {
        let session = Session.theory()
        return .theory(
            .collect(
                "theory", started: session.window.lowerBound, ended: session.window.upperBound,
                ending: .submitted, responses: responses))
    }
}
