/// The publication of a case's scores and the objections to it.
public struct Publication: Hashable, Sendable {
    /// Nil before, and again once an upheld objection has taken the scores back.
    public internal(set) var published: Day?
    /// The last days of the windows, inclusive; of a window that there is none of, the day
    /// before the publication.
    public internal(set) var objectionsUntil: Day?
    public internal(set) var noticeUntil: Day?
    public internal(set) var objections: [Objection] = []

    public init() {}

    public var isPublished: Bool { published != nil }

    public var openObjections: [Objection] { objections.filter { $0.outcome == nil } }

    mutating func apply(_ event: PublicationEvent) {
        switch event {
        case .published(let day, let objectionsUntil, let noticeUntil):
            published = day
            self.objectionsUntil = objectionsUntil
            self.noticeUntil = noticeUntil
        case .objectionFiled(let number, let ground, let day, let text):
            objections.append(
                Objection(number: number, ground: ground, filed: day, text: text))
        case .objectionResolved(let number, let outcome, let name, let finding):
            if let index = objections.firstIndex(where: { $0.number == number }) {
                objections[index].outcome = outcome
                objections[index].resolvedBy = name
                objections[index].finding = finding
            }
        }
    }

    /// Until they are graded anew; the objections stay.
    mutating func takeBack() {
        published = nil
        objectionsUntil = nil
        noticeUntil = nil
    }
}

/// A candidate's objection to published scores: of arithmetic or recording, not a re-mark.
public struct Objection: Hashable, Sendable {
    public enum Ground: String, Hashable, Sendable, CaseIterable {
        case arithmetic, recording, procedure, other
    }

    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        case upheld, dismissed
    }

    public var number: Int
    public var ground: Ground
    public var filed: Day
    public var text: Personal<String>
    public var outcome: Outcome?
    public var resolvedBy: OperatorName?
    /// What was found when it was looked into.
    public var finding: Personal<String>?

    public init(number: Int, ground: Ground, filed: Day, text: Personal<String>) {
        self.number = number
        self.ground = ground
        self.filed = filed
        self.text = text
    }
}

public enum PublicationEvent: Hashable, Sendable {
    case published(on: Day, objectionsUntil: Day, noticeUntil: Day)
    case objectionFiled(Int, Objection.Ground, on: Day, text: Personal<String>)
    case objectionResolved(
        Int, Objection.Outcome, by: OperatorName, finding: Personal<String>)
}

public enum PublicationCommand: Hashable, Sendable {
    case publish
    case file(Objection.Ground, text: String)
    case resolve(Int, Objection.Outcome, finding: String)
}

public enum PublicationRefusal: Hashable, Sendable {
    case notVerified
    case panelOpen
    case notDecided
    case alreadyPublished(Day)
    case notPublished
    case windowClosed(until: Day)
    case unknownObjection(Int, known: [Int])
    case alreadyResolved(Int)
    case openObjections([Int])
}
