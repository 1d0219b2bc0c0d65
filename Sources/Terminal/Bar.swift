/// A bar of block characters whose length is `count` in proportion to `largest`, to an eighth of
/// a cell; at most `width` cells. What is more than nothing is never drawn as nothing.
public func bar(_ count: Int, of largest: Int, width: Int) -> String {
    guard count > 0, largest > 0, width > 0 else { return "" }
    let eighths = Int128(min(count, largest)) * Int128(width * 8) / Int128(largest)
    let (whole, part) = max(1, Int(eighths)).quotientAndRemainder(dividingBy: 8)
    return String(repeating: "█", count: whole) + (part == 0 ? "" : String(parts[part - 1]))
}

private let parts: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
