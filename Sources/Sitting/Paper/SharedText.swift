public import CertCore

/// A text that items of a paper share, and which they are.
public struct SharedText: Hashable, Sendable {
    public var text: Phrase
    public var exhibits: [Exhibit]
    /// Numbers on the paper, from 1.
    public var items: ClosedRange<Int>
}

extension SharedText {
    /// What the item at a place shares with its neighbours; nil where it stands alone.
    public init?(ofItem place: Int, among items: [PaperItem], _ cases: [PaperCase]) {
        guard let id = items[place].stimulus, let shared = cases.first(where: { $0.id == id })
        else { return nil }
        let before = items[..<place].reversed().prefix { $0.stimulus == id }.count
        let after = items[(place + 1)...].prefix { $0.stimulus == id }.count
        text = shared.text
        exhibits = shared.exhibits
        self.items = (place + 1 - before)...(place + 1 + after)
    }
}

extension Paper {
    /// What the item at a place shares with its neighbours; nil where it stands alone.
    public func sharedText(ofItem place: Int) -> SharedText? {
        SharedText(ofItem: place, among: items, cases)
    }
}
