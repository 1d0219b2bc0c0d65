import CertCore
import Testing

@Suite struct SessionTests {
    let story = Story(.small())

    func circumstances(_ roles: Set<Role> = Set(Role.allCases)) -> Circumstances {
        story.circumstances(as: "officer", roles: roles)
    }

    // MARK: Scheduling

    static let windows: [(Session, Refusal?)] = [
        (.theory(), nil),
        (.theory(from: 9, to: 10), .session(.windowTooShort(minutes: 60, needs: 90))),
        (
            .theory(on: "2026-11-20"),
            .session(
                .windowOver(
                    ends: local("2026-11-20", hour: 11), now: local("2026-11-22", hour: 0)))
        ),
        (.theory(part: "oral"), .unknownPart("oral")),
    ]

    @Test(arguments: windows)
    func `a session holds its part and lies ahead`(_ session: Session, _ wanted: Refusal?) {
        let refused = refusal {
            _ = try session.schedule(beside: [], in: circumstances())
        }
        #expect(refused == wanted)
    }

    @Test func `a panel has no sessions`() {
        let scheme = Scheme.small { $0.parts.append(.panel()) }
        let circumstances = Story(scheme).circumstances(as: "officer")
        let session = Session.theory(part: "panel")
        let refused = refusal {
            _ = try session.schedule(beside: [], in: circumstances)
        }
        #expect(refused == .session(.withoutSessions("panel")))
    }

    @Test func `a room holds one session at a time`() {
        let other = Session.theory("S-0002")
        let taken = refusal {
            _ = try Session.theory().schedule(beside: [other], in: circumstances())
        }
        #expect(taken == .session(.roomTaken("A101", by: "S-0002")))
        var closed = other
        closed.apply(.closed)
        let free = refusal {
            _ = try Session.theory().schedule(beside: [closed], in: circumstances())
        }
        #expect(free == nil)
    }

    @Test(arguments: [(9, 11, true), (11, 13, false), (7, 9, false), (10, 12, true)])
    func `windows that only touch do not overlap`(_ from: Int, _ to: Int, _ overlaps: Bool) {
        #expect(Session.theory().overlaps(Session.theory(from: from, to: to).window) == overlaps)
    }

    // MARK: Places

    @Test func `who moves away and comes back takes the old place`() {
        var session = Session.theory()
        session.apply(.candidatesAssigned(["C-0001", "C-0002"]))
        session.apply(.candidatesMoved(["C-0001"]))
        session.apply(.candidatesAssigned(["C-0003"]))
        #expect(session.cases == ["C-0002", "C-0003"])
        #expect(session.candidates == 2)
        session.apply(.candidatesAssigned(["C-0001"]))
        #expect(session.cases == ["C-0001", "C-0002", "C-0003"])
        #expect(session.assigned.count == 3)
    }

    // MARK: Staff

    static let he = Operator(name: "he", roles: [.invigilator])
    static let luo = Operator(name: "luo", roles: [.invigilator])

    static let crews: [([Operator], Refusal?)] = [
        ([he, luo], nil),
        ([he, he], .session(.namedTwice("he"))),
        (
            [Operator(name: "shen", roles: [.assessor])],
            .session(.lacksRole("shen", .invigilator))
        ),
        (
            [Operator(name: "old", roles: [.invigilator], isRetired: true)], .retired("old")
        ),
        (
            [Operator(name: "twin", roles: [.invigilator], person: "P-0001")],
            .session(.staffIsCandidate("twin", "C-0001"))
        ),
        (
            [Operator(name: "busy", roles: [.invigilator])],
            .session(.staffElsewhere("busy", "S-0002"))
        ),
    ]

    @Test(arguments: crews)
    func `staff have the role, are no candidates and are not elsewhere`(
        _ people: [Operator], _ wanted: Refusal?
    ) {
        var other = Session.theory("S-0002", room: "A102")
        other.apply(.staffed(["busy"]))
        let refused = refusal {
            _ = try Session.theory().staff(
                with: people, candidates: ["P-0001": "C-0001"], beside: [other],
                in: circumstances())
        }
        #expect(refused == wanted)
    }

    @Test(arguments: [(1, 2), (30, 2), (31, 3), (45, 3), (46, 4), (160, 11)])
    func `two invigilators, and one for every fifteen candidates`(_ candidates: Int, _ needed: Int)
    {
        #expect(Part.theory().staffing.needed(for: candidates) == needed)
    }

    @Test(arguments: [(1, 3), (15, 3), (16, 5), (25, 5), (26, 7)])
    func `assessors are three, one for every five, and odd`(_ candidates: Int, _ needed: Int) {
        let rule = StaffingMinimum(atLeast: 3, candidatesEach: 5, isOdd: true)
        #expect(rule.needed(for: candidates) == needed)
    }

    // MARK: Closing

    @Test func `a session closes when nobody is awaited`() throws {
        var session = Session.theory()
        let refused = refusal {
            _ = try session.close(waiting: ["C-0001"], in: circumstances())
        }
        #expect(refused == .session(.stillWaiting("S-0001", ["C-0001"])))
        let sitting = refusal {
            _ = try session.close(waiting: [], sitting: ["C-0002"], in: circumstances())
        }
        #expect(sitting == .session(.stillSitting("S-0001", ["C-0002"])))
        session.apply(try session.close(waiting: [], in: circumstances()))
        let again = refusal {
            _ = try session.close(waiting: [], in: circumstances())
        }
        #expect(again == .session(.closed("S-0001")))
    }

    @Test func `a pause ends after the session was closed, and nothing else is ordered`() throws {
        var session = Session.theory()
        for kind: SittingOrder.Kind in [.pause] {
            let event = try session.order(kind, words: "", in: circumstances())
            session.apply(try #require(event))
        }
        session.apply(
            try session.issueCode(.pause, minutes: 0, for: nil, in: circumstances()))
        session.apply(try session.close(waiting: [], in: circumstances()))
        for kind: SittingOrder.Kind in [.pause, .notice] {
            let refused = refusal {
                _ = try session.order(kind, words: "", in: circumstances())
            }
            #expect(refused == .session(.closed("S-0001")))
        }
        let refused = refusal {
            _ = try session.issueCode(.extend, minutes: 5, for: nil, in: circumstances())
        }
        #expect(refused == .session(.closed("S-0001")))
        _ = try session.issueCode(.resume, minutes: 0, for: nil, in: circumstances())
        let event = try session.order(.resume, words: "", in: circumstances())
        session.apply(try #require(event))
        #expect(!session.orders.leaveAPause)
        // Told again, it is the end there is.
        #expect(try session.order(.resume, words: "", in: circumstances()) == nil)
    }

    @Test func `an assessor neither schedules, staffs nor closes`() {
        let assessor = circumstances([.assessor])
        let session = Session.theory()
        let refusals = [
            refusal { _ = try session.schedule(beside: [], in: assessor) },
            refusal {
                _ = try session.staff(with: [], candidates: [:], beside: [], in: assessor)
            },
            refusal { _ = try session.close(waiting: [], in: assessor) },
        ]
        for refused in refusals { #expect(refused?.isNotPermitted == true) }
    }
}

extension Refusal {
    fileprivate var isNotPermitted: Bool {
        if case .notPermitted = self { true } else { false }
    }
}

func local(_ date: String, hour: Int) -> LocalTime {
    LocalTime(Instant(startOf: day(date), at: .utc) + .seconds(hour * 3_600), at: .utc)
}

extension Session {
    /// A session on one day, from one hour to another.
    static func theory(
        _ id: SessionID = "S-0001", part: PartID = "theory", room: String = "A101",
        on date: String = "2026-11-23", from: Int = 9, to: Int = 11
    ) -> Session {
        Session(
            id: id, round: "R-0001", part: part, room: room,
            window: local(date, hour: from).instant...local(date, hour: to).instant)
    }
}
