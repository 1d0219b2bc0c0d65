import TextFormats

/// Finds the pointers and subjects of a file's remarks in one walk along its values.
struct RemarkPlaces {
    /// Where the walk is.
    private struct Spot {
        var pointer = ""
        var trail: String
        var subject: String?
        /// The elements here are items.
        var isItemList = false
        /// What has an `id` of its own within an item is a part of it, not a subject.
        var isItem = false

        func member(_ name: String) -> Spot {
            let step = "/" + RemarkPlaces.escaped(name)
            var spot = self
            spot.pointer += step
            spot.trail += step
            spot.isItemList = name == "items"
            return spot
        }

        func element(_ index: Int, id: String?) -> Spot {
            var spot = self
            spot.pointer += "/\(index)"
            spot.trail += "/" + (id.map(RemarkPlaces.escaped) ?? String(index))
            if isItemList || !isItem { spot.subject = id ?? subject }
            spot.isItem = isItem || isItemList
            spot.isItemList = false
            return spot
        }
    }

    private let remarks: [Remark]
    private var next = 0
    private(set) var findings: [Finding] = []

    /// In the order of their places.
    static func findings(of remarks: [Remark], in root: JSONNode) -> [Finding] {
        guard let file = remarks.first?.file else { return [] }
        var places = RemarkPlaces(remarks: inOrder(remarks))
        let id = root["id"]?.string
        places.visit(root, Spot(trail: id ?? file, subject: id))
        return places.findings
    }

    private init(remarks: [Remark]) {
        self.remarks = remarks
    }

    /// The place of a remark about a file that has no values to walk along.
    static func bare(_ remark: Remark) -> Finding {
        Finding(
            file: remark.file, range: remark.range, pointer: "", trail: remark.file, subject: nil,
            detail: remark.detail)
    }

    /// By place; those of one place as they were made.
    private static func inOrder(_ remarks: [Remark]) -> [Remark] {
        remarks.enumerated().sorted { one, other in
            let (left, right) = (one.element.range, other.element.range)
            return (left.lowerBound, left.upperBound, one.offset)
                < (right.lowerBound, right.upperBound, other.offset)
        }.map(\.element)
    }

    /// Takes every remark within `node`, those of its children through them.
    private mutating func visit(_ node: JSONNode, _ spot: Spot) {
        guard isNextWithin(node.range) else { return }
        switch node.kind {
        case .array:
            for (index, element) in node.elements.enumerated() {
                takeRemarks(before: element.range.lowerBound, spot)
                guard isNextWithin(element.range) else { continue }
                visit(element, spot.element(index, id: element["id"]?.string))
            }
        case .object:
            for member in node.members {
                takeRemarks(before: member.nameRange.lowerBound, spot)
                let whole = member.nameRange.lowerBound..<member.value.range.upperBound
                guard isNextWithin(whole) else { continue }
                let inner = spot.member(member.name)
                takeRemarks(before: member.value.range.lowerBound, inner)
                visit(member.value, inner)
            }
        default: break
        }
        takeRemarks(before: node.range.upperBound, spot)
    }

    private func isNextWithin(_ range: Range<Int>) -> Bool {
        next < remarks.count && remarks[next].range.lowerBound < range.upperBound
    }

    /// A remark about a whole value starts where the value does, so it comes before its children.
    private mutating func takeRemarks(before end: Int, _ spot: Spot) {
        while next < remarks.count, remarks[next].range.lowerBound < end {
            let remark = remarks[next]
            findings.append(
                Finding(
                    file: remark.file, range: remark.range, pointer: spot.pointer,
                    trail: spot.trail, subject: spot.subject, detail: remark.detail))
            next += 1
        }
    }

    private static func escaped(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") })
        else { return name }
        return name.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
            .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
    }
}
