import CertCore
import Testing

@Suite struct PanelStoryTests {
    private static let good = Grade(theory: 80, practical: 80)
    private static let scored = Scheme.small { $0.parts.append(.panel()) }
    private static let members: [OperatorName] = ["x", "y", "z"]

    /// A verified case with a panel of x, y and z.
    private static func convened(_ scheme: Scheme = .small()) throws -> Story {
        var story = Story(scheme)
        try story.grade(good)
        try story.on("2026-11-24", .review(.convene(["x", "y", "z"].panelMembers)))
        return story
    }

    private func vote(
        _ story: inout Story, _ name: OperatorName, _ kind: PanelVote.Kind, score: Exact? = nil
    ) throws {
        try story.on(
            "2026-11-24", as: name, .review(.vote(PanelVote(kind, score: score), reason: "seen")))
    }

    private func close(_ story: inout Story, _ votes: [PanelVote.Kind]) throws {
        for (name, kind) in zip(Self.members, votes) { try vote(&story, name, kind) }
        try story.on("2026-11-24", .review(.close))
    }

    private func decide(_ story: inout Story) throws -> CertificationDecision.Outcome? {
        try story.on("2026-11-24", .publication(.publish))
        try story.on("2027-01-15", .decision(.decide))
        return story.caseFile.decision?.outcome
    }

    // MARK: The check by a second person

    @Test func `whoever graded or entered does not verify`() throws {
        var story = Story()
        story.caseFile.apply(.practical(.entered("practical", by: "clerk", [])))
        try story.on("2026-11-23", as: "first", .review(.grade(Self.good)))
        let verify = CaseCommand.review(.verify(Self.good))
        #expect(
            story.refusal(on: "2026-11-23", as: "first", verify)
                == .notSeparated(.enteringNotVerifying, "first", because: .graded))
        #expect(
            story.refusal(on: "2026-11-23", as: "clerk", verify)
                == .notSeparated(.enteringNotVerifying, "clerk", because: .entered))
        #expect(story.refusal(on: "2026-11-23", as: "second", verify) == nil)
    }

    @Test func `an assessor does not verify their marks, whoever typed them in`() throws {
        var story = Story()
        let marks = MarkEntry(assessor: "judge", record: .marks("m", 5), evidence: nil)
        story.caseFile.apply(.attendance(.checkedIn("practical", by: "door")))
        story.caseFile.apply(.practical(.entered("practical", by: "clerk", [marks])))
        let part = PartResult(part: "practical", standing: .present, score: 80)
        try story.on("2026-11-23", as: "first", .review(.gradePart(part)))
        try story.on("2026-11-23", as: "first", .review(.grade(Self.good)))
        for verify: PanelReviewCommand in [.verifyPart(part), .verify(Self.good)] {
            #expect(
                story.refusal(on: "2026-11-23", as: "judge", .review(verify))
                    == .notSeparated(.enteringNotVerifying, "judge", because: .assessed))
            #expect(story.refusal(on: "2026-11-23", as: "second", .review(verify)) == nil)
        }
    }

    @Test func `whoever marked a text does not verify, the part nor the whole`() throws {
        var story = Story()
        story.caseFile.apply(.attendance(.checkedIn("theory", by: "door")))
        story.caseFile.apply(
            .theory(.textMarked("theory", "I-1", by: "reader", 3, note: nil)))
        let part = PartResult(part: "theory", standing: .present, score: 80)
        try story.on("2026-11-23", as: "first", .review(.gradePart(part)))
        try story.on("2026-11-23", as: "first", .review(.grade(Self.good)))
        for verify: PanelReviewCommand in [.verifyPart(part), .verify(Self.good)] {
            #expect(
                story.refusal(on: "2026-11-23", as: "reader", .review(verify))
                    == .notSeparated(.enteringNotVerifying, "reader", because: .entered))
            #expect(story.refusal(on: "2026-11-23", as: "second", .review(verify)) == nil)
        }
    }

    @Test func `a grade that comes out otherwise is not verified, and says where`() throws {
        var story = Story()
        try story.on("2026-11-23", as: "first", .review(.grade(Self.good)))
        let verify = CaseCommand.review(.verify(Grade(theory: 80, practical: 81)))
        #expect(
            story.refusal(on: "2026-11-23", as: "second", verify)
                == .review(.differs("practical")))
        #expect(Story().refusal(on: "2026-11-23", verify) == .review(.notGraded))
    }

    @Test func `marks and grade stand once verified`() throws {
        var story = Story()
        story.caseFile.apply(.attendance(.checkedIn("practical", by: "door")))
        try story.grade(Self.good)
        #expect(
            story.refusal(on: "2026-11-23", .review(.grade(Self.good)))
                == .review(.alreadyGraded))
        #expect(
            story.refusal(on: "2026-11-23", .practical(.enter("practical", [])))
                == .practical(.graded))
    }

    @Test func `a part voided after the check wants grading and checking again`() throws {
        var story = Story()
        try story.grade(Self.good)
        story.caseFile.apply(
            .attendance(.voided(["practical"], tier: nil, reason: Personal("fault"))))
        #expect(
            story.refusal(on: "2026-11-24", .publication(.publish)) == .publication(.notVerified))
        #expect(story.refusal(on: "2026-11-24", .review(.grade(Self.good))) == nil)
    }

    // MARK: Convening

    @Test func `a panel is enough, odd, different and made of panel members`() throws {
        let unverified = Story()
        var story = unverified
        try story.grade(Self.good)
        func refusal(_ story: Story, _ people: [Operator]) -> Refusal? {
            story.refusal(on: "2026-11-24", .review(.convene(people)))
        }
        let three = ["x", "y", "z"].panelMembers
        let two = ["x", "y"].panelMembers
        let assessor = Operator(name: "a", roles: [.assessor])
        let same = Operator(name: "p", roles: [.panelMember], person: "P-0001")
        #expect(refusal(unverified, three) == .review(.notVerified))
        #expect(refusal(story, two) == .review(.tooFewMembers(has: 2, needs: 3)))
        #expect(refusal(story, three + ["w"].panelMembers) == .review(.evenMembers(4)))
        #expect(refusal(story, two + ["x"].panelMembers) == .review(.repeatedMember("x")))
        #expect(refusal(story, two + [assessor]) == .review(.lacksRole("a")))
        #expect(refusal(story, two + [same]) == .ownCase("p"))
        #expect(refusal(story, three) == nil)
    }

    @Test(arguments: [("2024-11-25", true), ("2024-11-24", false), ("2026-11-20", true)])
    func `who trained the candidate does not sit on their panel for 24 months`(
        trained: String, isBarred: Bool
    ) throws {
        var story = Story()
        try story.grade(Self.good)
        story.involvements = [
            Involvement(name: "y", kind: .trained, case: "C-0009", on: day(trained))
        ]
        let refusal = Refusal.notSeparated(.trainerNotAssessor, "y", because: .trained)
        let convene = CaseCommand.review(.convene(["x", "y", "z"].panelMembers))
        #expect(story.refusal(on: "2026-11-24", convene) == (isBarred ? refusal : nil))
    }

    @Test func `a member whose training of the candidate comes out has no vote`() throws {
        var story = try Self.convened()
        let completion = Training.Completion(
            course: "course", hours: 8, trainer: "y", completed: day("2026-11-20"), evidence: nil)
        story.caseFile.apply(.training(.recorded(completion)))
        let vote = CaseCommand.review(.vote(PanelVote(.pass), reason: ""))
        #expect(
            story.refusal(on: "2026-11-24", as: "y", vote)
                == .notSeparated(.trainerNotAssessor, "y", because: .trained))
        #expect(story.refusal(on: "2026-11-24", as: "x", vote) == nil)
    }

    // MARK: Voting and closing

    @Test(arguments: [
        ([PanelVote.Kind.pass, .pass, .fail], PanelOutcome.pass),
        ([.pass, .refer, .fail], .refer), ([.fail, .fail, .pass], .fail),
        ([.refer, .refer, .pass], .refer), ([.pass, .pass, .pass], .pass),
    ])
    func `more than half decide, and without a majority the case is referred`(
        votes: [PanelVote.Kind], outcome: PanelOutcome
    ) throws {
        var story = try Self.convened()
        try close(&story, votes)
        #expect(story.caseFile.review.panelOutcome == outcome)
    }

    @Test func `a panel closes when everybody has voted`() throws {
        var story = try Self.convened()
        try vote(&story, "y", .pass)
        #expect(
            story.refusal(on: "2026-11-24", .review(.close)) == .review(.votesMissing(["x", "z"])))
        let stranger = CaseCommand.review(.vote(PanelVote(.pass), reason: ""))
        #expect(story.refusal(on: "2026-11-24", as: "w", stranger) == .review(.notMember("w")))
    }

    @Test func `a member may change their vote until the close`() throws {
        var story = try Self.convened()
        try vote(&story, "x", .fail)
        try vote(&story, "x", .pass)
        #expect(story.caseFile.review.votes["x"] == PanelVote(.pass))
        #expect(story.caseFile.review.votingReasons["x"] == .known("seen"))
    }

    @Test func `who is recused votes no more, and what remains must still suffice`() throws {
        var story = try Self.convened()
        for name in Self.members { try vote(&story, name, .pass) }
        try story.on("2026-11-24", as: "z", .review(.recuse("z", reason: "a cousin")))
        #expect(story.caseFile.review.votingReasons.keys.sorted() == ["x", "y"])
        #expect(
            story.refusal(on: "2026-11-24", .review(.close))
                == .review(.tooFewMembers(has: 2, needs: 3)))
        #expect(
            story.refusal(on: "2026-11-24", .review(.convene(["x", "y", "z"].panelMembers)))
                == .review(.recused("z")))
        try story.on("2026-11-24", .review(.convene(["x", "y", "w"].panelMembers)))
        #expect(
            story.refusal(on: "2026-11-24", .review(.close)) == .review(.votesMissing(["w"])))
        try vote(&story, "w", .refer)
        try story.on("2026-11-24", .review(.close))
        #expect(story.caseFile.review.panelOutcome == .pass)
    }

    @Test func `a member recuses nobody but themselves`() throws {
        let story = try Self.convened()
        let command = CaseCommand.review(.recuse("y", reason: ""))
        #expect(
            story.refusal(on: "2026-11-24", as: "x", roles: [.panelMember], command)
                == .notPermitted("x", needs: [.examOfficer, .administrator]))
        #expect(story.refusal(on: "2026-11-24", as: "y", roles: [.panelMember], command) == nil)
    }

    @Test func `a referred case may go to a panel again, and begins anew`() throws {
        var story = try Self.convened()
        try close(&story, [.refer, .refer, .refer])
        try story.on("2026-11-25", .review(.convene(["x", "y", "z"].panelMembers)))
        #expect(story.caseFile.review.votes.isEmpty)
        #expect(story.caseFile.review.panelOutcome == nil)
        try close(&story, [.pass, .pass, .pass])
        #expect(
            story.refusal(on: "2026-11-25", .review(.convene(["x", "y", "z"].panelMembers)))
                == .review(.alreadyClosed(.pass)))
    }

    // MARK: What a panel decides

    @Test(arguments: [
        ([PanelVote.Kind.pass, .pass, .pass], 80, CertificationDecision.Outcome.pass),
        ([.fail, .fail, .pass], 80, .fail), ([.refer, .refer, .pass], 80, .fail),
        ([.pass, .pass, .pass], 45, .fail),
    ])
    func `a panel stops a pass and never makes one`(
        votes: [PanelVote.Kind], practical: Int, outcome: CertificationDecision.Outcome
    ) throws {
        var story = Story()
        try story.grade(Grade(theory: 80, practical: Exact(practical)))
        try story.on("2026-11-24", .review(.convene(["x", "y", "z"].panelMembers)))
        try close(&story, votes)
        #expect(try decide(&story) == outcome)
    }

    @Test func `a panel that scores wants a score of 0 to 100, another none`() throws {
        func refusal(_ story: Story, _ score: Exact?) -> Refusal? {
            story.refusal(
                on: "2026-11-24", as: "x",
                .review(.vote(PanelVote(.pass, score: score), reason: "")))
        }
        let story = try Self.convened(Self.scored)
        #expect(refusal(story, nil) == .review(.scoreMissing))
        #expect(refusal(story, 101) == .review(.scoreOutOfRange(101)))
        #expect(refusal(story, 100) == nil)
        #expect(refusal(try Self.convened(), 70) == .review(.scoreUnexpected))
    }

    @Test(arguments: [
        ([60, 60, 60], CertificationDecision.Outcome.pass), ([50, 60, 70], .pass),
        ([50, 60, 69], .fail), ([100, 100, 0], .pass),
    ])
    func `a scored panel part meets its own cut on the exact mean`(
        scores: [Int], outcome: CertificationDecision.Outcome
    ) throws {
        var story = try Self.convened(Self.scored)
        for (name, score) in zip(Self.members, scores) {
            try vote(&story, name, .pass, score: Exact(score))
        }
        try story.on("2026-11-24", .review(.close))
        #expect(try decide(&story) == outcome)
    }

    @Test(arguments: [
        (90, "45", CertificationDecision.Outcome.fail), (60, "60", .pass),
        (60, "59.999", .fail), (100, "60", .pass),
    ])
    func `parts do not make up for one another where each has its cut`(
        theory: Int, practical: String, outcome: CertificationDecision.Outcome
    ) throws {
        let grade = Grade(theory: Exact(theory), practical: exact(practical))
        #expect(try Story().decision(grade).outcome == outcome)
    }
}
