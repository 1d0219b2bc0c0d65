import Terminal

/// How the screen is laid out: as usual, or large, for candidates who see little.
///
/// They have enlarged the letters of their terminal, so that few fit on it, and often look at a
/// part of it through a glass. The large layout has short lines, all beginning at the left; one
/// thing below the other, with space between; nothing faint; and nothing that only a colour tells.
struct ScreenLayout: Hashable {
    /// The smallest terminal that it fits.
    let least: Frame.Size
    /// The most cells of a line.
    let mostWidth: Int
    /// Blank lines between options.
    let gap: Int
    /// How the letter of an option stands out.
    let letters: Looks
    /// Rows that a notice may take.
    let mostNotice: Int
    /// Rows that the state of the answer may take.
    let mostStatus: Int
    /// Whether one thing stands below the other, and the foot names the few keys that matter most.
    let isLarge: Bool

    static let usual = ScreenLayout(
        least: Frame.Size(rows: 16, columns: 60), mostWidth: .max, gap: 0, letters: [],
        mostNotice: 1, mostStatus: 1, isLarge: false)

    static let large = ScreenLayout(
        least: Frame.Size(rows: 12, columns: 40), mostWidth: 40, gap: 1, letters: .bold,
        mostNotice: 4, mostStatus: 2, isLarge: true)

    var other: ScreenLayout { isLarge ? .usual : .large }

    func fits(_ size: Frame.Size) -> Bool {
        size.rows >= least.rows && size.columns >= least.columns
    }

    /// The looks that stand for others in this layout.
    func looks(for looks: Looks) -> Looks {
        guard isLarge else { return looks }
        let isColoured = !looks.isDisjoint(with: [.red, .green])
        return looks.subtracting([.dim, .red, .green]).union(isColoured ? .bold : [])
    }
}
