import CertCore
import Sitting
import Terminal

/// What a candidate sees of a sitting, as a value: keys change it, frames are drawn of it.
struct RoomScreen: Hashable {
    /// What lies over the item.
    enum Panel: Hashable {
        case help
        /// What the desk has told, whole.
        case notices
        /// All items, with the cursor on one.
        case overview(cursor: Int)
        /// The number of an item as far as it is typed.
        case jump(String)
        /// What there is before handing in, and the word typed to do so.
        case review(typed: String)
        /// A code of the invigilator as far as it is typed.
        case code(String)
        case leave
        /// What leaving the section means.
        case leaveSection
        /// What going on from an item means that cannot be gone back to.
        case leaveItem
    }

    let words: RoomWords
    var size: Frame.Size
    var layout: ScreenLayout
    var hasStarted = false
    /// What was left when somebody last looked.
    var times = SittingTimes(whole: .zero)
    /// Whether the candidate has confirmed who they are, or that a break is to end.
    var isConfirmed = false
    /// The item shown.
    var place = 0
    var panel: Panel?
    /// A line that tells what happened, or why something did not, until the next key.
    var notice: String?
    /// When the notice goes that tells of the layout, which asks for no key.
    var layoutTold: ContinuousClock.Instant?
    /// In the order they were told.
    var urgentNotices: [UrgentNotice] = []
    /// How many lines of the content lie above the window.
    var scroll = 0
    /// Whether the window goes where the cursor is.
    var followsCursor = false
    private var fields: [ItemID: ItemField] = [:]
    /// The time that has passed for the typing test under way.
    var typingTime: Duration = .zero
    /// What is worked out about the typing test at hand.
    var typingView: TypingView?

    init(words: RoomWords, size: Frame.Size, layout: ScreenLayout = .usual) {
        self.words = words
        self.size = size
        self.layout = layout
    }

    var isTooSmall: Bool { !layout.fits(size) }

    /// Cells of a line.
    var width: Int { min(size.columns - 2, layout.mostWidth) }

    /// Cells of a line that is not to be wrapped, such as a table's.
    var wholeWidth: Int { size.columns - 2 }

    /// Cells that are used of a row, with a margin of one on either side.
    var columns: Int { width + 2 }

    /// Cells of a line of a text field.
    var fieldWidth: Int { width - 3 }

    func item(_ state: SittingState) -> PaperItem { state.paper.items[place] }

    func field(of item: PaperItem, _ state: SittingState) -> ItemField {
        fields[item.id] ?? ItemField(for: item, answer: state.answers[item.id])
    }

    func isUnsaved(_ item: PaperItem, _ state: SittingState) -> Bool {
        field(of: item, state).isUnsaved(item, state.answers[item.id])
    }

    mutating func setField(_ field: ItemField, of item: PaperItem) { fields[item.id] = field }

    /// What was entered and never saved is gone with the answer.
    mutating func forgetField(of item: PaperItem) { fields[item.id] = nil }

    /// Shows an item from its first line on.
    mutating func show(_ place: Int) {
        self.place = place
        panel = nil
        scroll = 0
        followsCursor = false
    }

    mutating func open(_ panel: Panel?) {
        self.panel = panel
        // What is read need not stand in the foot any more.
        if panel == .notices { urgentNotices.removeAll(where: \.isNotice) }
        scroll = 0
        followsCursor = panel != nil
    }

    /// What saves the text at hand, where it would be taken as an answer.
    func savingNow(_ state: SittingState) -> SittingCommand? {
        guard hasStarted, !state.isPaused, !state.stage.isOnBreak,
            state.standing(ofItem: place) == .open, let command = saving(state)
        else { return nil }
        if case .answer(_, let response) = command {
            do { try item(state).check(response) } catch { return nil }
        }
        return command
    }

    /// What saves the text at hand, or shows why it is no answer.
    func saving(_ state: SittingState) -> SittingCommand? {
        let item = item(state)
        return field(of: item, state).saving(item, state.answers[item.id])
    }

    /// The candidate is told why what they entered is no answer, and nothing more happens.
    mutating func refuse(_ problem: ResponseProblem, _ state: SittingState) {
        notice = words.unfit(problem)
        var field = field(of: item(state), state)
        field.refuse()
        setField(field, of: item(state))
    }
}
