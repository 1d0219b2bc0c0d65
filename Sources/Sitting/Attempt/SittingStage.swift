import CertCore

/// Where a sitting is on its way through the sections of the paper.
public struct SittingStage: Hashable, Sendable {
    /// From 0; during a break between sections the one after it.
    public var section = 0
    public var isOnBreak = false
    /// The break is one that the candidate took, so the section goes on after it.
    public var isOwnBreak = false
    /// Sections whose own time ran out.
    public var outOfTime: Set<Int> = []
}

/// What is left of everything that has its time, never less than nothing.
public struct SittingTimes: Hashable, Sendable {
    public var whole: Duration
    /// Of a section with its own time, unless the whole is all that is left.
    public var section: Duration?
    /// Of a break.
    public var rest: Duration?

    public init(whole: Duration, section: Duration? = nil, rest: Duration? = nil) {
        self.whole = whole
        self.section = section
        self.rest = rest
    }

    /// When the next of them is over.
    public var next: Duration { rest ?? min(whole, section ?? whole) }
}

/// What a candidate may do with an item.
public enum ItemStanding: Hashable, Sendable {
    case open
    /// It was left for good, or its section.
    case locked
    /// The time of its section ran out.
    case outOfTime
    /// Others come before it.
    case ahead
}

extension SittingState {
    /// What the candidate may do with the item at a place now.
    public func standing(ofItem place: Int) -> ItemStanding {
        let sections = paper.sectionPlaces
        let section = sections.firstIndex { $0.contains(place) } ?? 0
        if section < stage.section {
            return stage.outOfTime.contains(section) ? .outOfTime : .locked
        }
        if section > stage.section { return .ahead }
        guard paper.rules.navigation == .linear else { return .open }
        let here = placeShown ?? sections[section].lowerBound
        return place == here ? .open : place < here ? .locked : .ahead
    }

    /// The item that comes next in a section, which a candidate who may not go back can go to.
    public var nextPlace: Int? {
        let section = paper.sectionPlaces[stage.section]
        let next = placeShown.map { $0 + 1 } ?? section.lowerBound
        return section.contains(next) ? next : nil
    }

    /// The places of the items of the section at hand.
    public var sectionPlaces: Range<Int> { paper.sectionPlaces[stage.section] }

    public var isInLastSection: Bool { stage.section + 1 == paper.sectionPlaces.count }

    /// The place of the item shown last, if it is one of the section at hand.
    public var placeShown: Int? {
        paper.items.firstIndex { $0.id == current }.flatMap {
            sectionPlaces.contains($0) ? $0 : nil
        }
    }

    /// The time that the sections after the one at hand have of their own; nil where sections have
    /// none.
    var timeOfLaterSections: Duration? {
        guard paper.sections.first?.minutes != nil else { return nil }
        let later = paper.sections.dropFirst(stage.section + 1)
        return .minutes(later.reduce(0) { $0 + ($1.minutes ?? 0) })
    }

    /// What is left of the section's own time, never less than nothing; nil where it has none,
    /// and for the last one, which has what is left of the whole.
    private func sectionTimeLeft(at reading: ClockReading) -> Duration? {
        guard let later = timeOfLaterSections, !isInLastSection else { return nil }
        guard var clock else { return paper.sections.first?.minutes.map { .minutes($0) + extra } }
        clock.run(to: reading)
        return max(.zero, min(clock.left(before: later), clock.left(at: reading)))
    }

    /// What is left of everything that has its time.
    public func times(at reading: ClockReading) -> SittingTimes {
        SittingTimes(
            whole: timeLeft(at: reading), section: sectionTimeLeft(at: reading),
            rest: breakLeft(at: reading))
    }

    /// The own time that a section gives up when it is left now; what was given beside that goes
    /// along to the next.
    func unusedSectionTime(at reading: ClockReading) -> Duration {
        guard let later = timeOfLaterSections, var clock else { return .zero }
        clock.run(to: reading)
        let own = Duration.minutes(paper.sections[stage.section].minutes ?? 0)
        let unused = own - (clock.charged - chargedBefore)
        return max(.zero, min(unused, clock.left(before: later)))
    }

    /// What is left of a break; nil where there is none.
    func breakLeft(at reading: ClockReading) -> Duration? {
        guard stage.isOnBreak, var clock else { return nil }
        clock.run(to: reading)
        return clock.breakLeft
    }

    /// What has come about by itself by a moment and is not yet on record: breaks, sections or all
    /// of the time over.
    func overdue(at reading: ClockReading) -> [SittingEvent] {
        var state = self
        var events: [SittingEvent] = []
        while let event = state.nextOverdue(at: reading) {
            events.append(event)
            state.apply(JournalEntry(at: reading, event: event))
        }
        return events
    }

    private func nextOverdue(at reading: ClockReading) -> SittingEvent? {
        guard isRunning, var clock else { return nil }
        clock.run(to: reading)
        if stage.isOnBreak {
            return clock.breakLeft > .zero ? nil : .breakEnded
        }
        if !isInLastSection, let later = timeOfLaterSections, clock.endsSection(before: later) {
            return endOfTyping ?? .sectionOver(late: .zero - clock.left(before: later))
        }
        return clock.left(at: reading) <= .zero ? endOfTyping ?? .timeOver : nil
    }

    /// Nobody came back: what was to come about by itself has.
    mutating func abandon(at reading: ClockReading) {
        if !isRunning { return }
        pass(to: reading)
        self = moved(to: reading)
    }

    /// The last moment at which the sitting may still go on, with all that an outage gives back, if
    /// nobody gives more time and the candidate takes no more breaks of their own.
    var latestEnd: Instant? {
        let last = timeOfLaterSections == nil ? stage.section : paper.sections.count - 1
        let breaks = paper.sections.prefix(last).dropFirst(stage.section)
            .reduce(0) { $0 + $1.breakMinutes }
        return clock.map {
            (hasLeft ? $0.end : $0.endOfOutage) + $0.breakLeft + .minutes(breaks)
        }
    }

    /// The sitting as it stands at a moment, with what has come about by itself.
    func moved(to reading: ClockReading) -> SittingState {
        var state = self
        for event in overdue(at: reading) {
            state.apply(JournalEntry(at: reading, event: event))
        }
        return state
    }
}
