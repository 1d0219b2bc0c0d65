import CertCore
import Sitting

/// Papers in sections, with own times and a break.
enum SectionPaper {
    /// The five items of the usual paper: two in 30 minutes, a break of 5, three in 60.
    static func paper(_ navigation: Navigation = .sections, isTimed: Bool = true) -> Paper {
        var paper = RoomVisit.paper()
        paper.rules.navigation = navigation
        paper.sections = [
            Paper.Section(items: 2, minutes: isTimed ? 30 : nil, breakMinutes: 5),
            Paper.Section(items: 3, minutes: isTimed ? 60 : nil),
        ]
        return paper
    }

    /// An item of every type, in three sections.
    static let screen: Paper = {
        var paper = ScreenPaper.paper
        paper.rules.navigation = .sections
        paper.sections = [
            Paper.Section(items: 3, minutes: 30, breakMinutes: 5),
            Paper.Section(items: 3, minutes: 20), Paper.Section(items: 3, minutes: 40),
        ]
        return paper
    }()

    static let linear: Paper = {
        var paper = ScreenPaper.paper
        paper.rules.navigation = .linear
        paper.sections = [Paper.Section(items: 9)]
        return paper
    }()
}
