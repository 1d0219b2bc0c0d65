import CertCore
import Testing

@testable import Records

/// What holds of every case file, whatever is asked of it in whatever order.
@Suite struct AnyCaseTests {
    private static let length = 120

    @Test(arguments: 0..<400)
    func `no order of commands breaks what holds of a case`(seed: UInt64) throws {
        var any = AnyCase(seed: seed)
        for _ in 0..<Self.length {
            let command = any.command()
            let circumstances = any.circumstances()
            let before = any.caseFile
            guard let events = try? before.decide(command, in: circumstances) else { continue }
            #expect(before.admits(command), "\(before.standing) admits \(command)")
            any.append(events)
            #expect(any.caseFile.version == before.version + events.count)
            let broken = any.caseFile.brokenRules(under: any.standard.scheme)
            #expect(broken == [], "after \(command)")
            if !broken.isEmpty { return }
            // Nor does anybody's look at the case trap.
            _ = any.caseFile.state
            _ = any.caseFile.step(under: any.standard.scheme)
            _ = try? any.book.grade(any.caseFile)
        }
        var replayed = try #require(CaseFile(id: any.caseFile.id, first: any.events[0]))
        for event in any.events.dropFirst() { replayed.apply(event) }
        #expect(replayed == any.caseFile)
    }

    @Test(arguments: 0..<200)
    func `an outline stands where the case stands, and decides what it may as the case does`(
        seed: UInt64
    ) throws {
        var any = AnyCase(seed: seed)
        let scheme = any.standard.scheme
        for _ in 0..<Self.length {
            let command = any.command()
            let circumstances = any.circumstances()
            var outline = any.caseFile
            outline.forgetDetail()
            #expect(outline.step(under: scheme) == any.caseFile.step(under: scheme))
            #expect(outline.state == any.caseFile.state)
            for step in Step.allCases {
                #expect(
                    outline.barrier(to: step, under: scheme)
                        == any.caseFile.barrier(to: step, under: scheme))
            }
            let events = try? any.caseFile.decide(command, in: circumstances)
            if command.isDecidedOnOutlines {
                let same = try? outline.decide(command, in: circumstances)
                #expect(same == events, "\(command)")
            }
            any.append(events ?? [])
        }
    }

    @Test(arguments: 0..<60)
    func `every event is read back as it was written, and what is sealed comes back erased`(
        seed: UInt64
    ) throws {
        var any = AnyCase(seed: seed)
        for _ in 0..<Self.length {
            let command = any.command()
            let circumstances = any.circumstances()
            if let events = try? any.caseFile.decide(command, in: circumstances) {
                any.append(events)
            }
        }
        for event in any.events {
            let record = EventCoding.caseFile.encode(event)
            let read = try EventCoding.caseFile.decode(
                type: record.type, version: record.version, body: record.body,
                personal: record.personal)
            #expect(read == event)
            let erased = try EventCoding.caseFile.decode(
                type: record.type, version: record.version, body: record.body, personal: nil)
            #expect(EventCoding.caseFile.encode(erased).body == record.body)
        }
    }

    /// A walk that never got far would prove little.
    @Test func `the walks reach every event and most refusals`() throws {
        var types: Set<String> = []
        var codes: Set<RefusalCode> = []
        for seed in 0..<400 as Range<UInt64> {
            var any = AnyCase(seed: seed)
            for _ in 0..<Self.length {
                let command = any.command()
                let circumstances = any.circumstances()
                do throws(Refusal) {
                    any.append(try any.caseFile.decide(command, in: circumstances))
                } catch {
                    codes.insert(error.code)
                }
            }
            types.formUnion(any.events.map { EventCoding.caseFile.encode($0).type })
        }
        let missing = Set(EventCoding<CaseEvent>.caseFile.shapes.map(\.name)).subtracting(types)
        #expect(missing == [])
        #expect(codes.count > 85, "\(codes.map(\.rawValue).sorted())")
    }
}

extension CaseCommand {
    /// As commands of the authority do, which read no more of a case than they need.
    fileprivate var isDecidedOnOutlines: Bool {
        switch self {
        case .attendance, .certificate, .publication, .theory, .practical, .training: true
        case .review(.convene), .review(.recuse), .review(.vote), .review(.close): true
        case .application, .eligibility, .review, .decision: false
        }
    }
}

extension CaseFile {
    /// Which commands a standing leaves open at all.
    fileprivate func admits(_ command: CaseCommand) -> Bool {
        switch (standing, command) {
        case (.withdrawn, .application(.reopen)), (.deferred, .application(.reopen)),
            (.deferred, .application(.withdraw)), (.rejected, .eligibility(.reverse)):
            true
        case (.withdrawn, _), (.deferred, _), (.rejected, _): false
        case (.passed, .publication), (.failed, .publication), (.passed, .certificate): true
        case (.passed, _), (.failed, _): false
        case (.active, .application), (.active, .eligibility): true
        case (.active, .certificate): false
        case (.active, _): eligibility.isAccepted
        }
    }

    /// What must hold between the steps, by name where it does not.
    fileprivate func brokenRules(under scheme: Scheme) -> [String] {
        let rules: [(String, Bool)] = [
            ("a decision stands on a verified grade", decision == nil || review.isVerified),
            ("a verified grade is there", !review.isVerified || review.grade != nil),
            ("published scores are verified", !publication.isPublished || review.isVerified),
            ("a certificate stands on a pass", certificate == nil || decision?.outcome == .pass),
            (
                "no panel stands against a pass",
                decision?.outcome != .pass || [nil, .pass].contains(review.panelOutcome)
            ),
            (
                "no objection is open to a certificate",
                certificate == nil || publication.openObjections.isEmpty
            ),
            (
                "who graded did not verify",
                review.verifiedBy == nil || review.verifiedBy != review.gradedBy
                    || !scheme.separation.rules.contains(.enteringNotVerifying)
            ),
            (
                "whoever passed was kept out of no part",
                decision?.outcome != .pass
                    || results(under: scheme).allSatisfy { $0.standing.allowsPass }
            ),
            ("a decided case is accepted", decision == nil || eligibility.isAccepted),
            (
                "what was taken was taken by an accepted candidate",
                theory.isEmpty && practical.isEmpty || eligibility.isAccepted
            ),
            ("a panel judges a verified grade", review.members.isEmpty || review.grade != nil),
            (
                "the panel's part is nobody's to attend",
                scheme.panelPart.map { attendance[$0.id] == nil } ?? true
            ),
            (
                "nobody who is recused has a vote",
                review.recused.allSatisfy { review.votes[$0] == nil }
            ),
            (
                "scores are scores",
                results(under: scheme).allSatisfy { $0.score.map { abs($0) <= 105 } ?? true }
            ),
        ]
        return rules.filter { !$0.1 }.map(\.0)
    }

    private func abs(_ score: Exact) -> Exact { score.magnitude }
}
