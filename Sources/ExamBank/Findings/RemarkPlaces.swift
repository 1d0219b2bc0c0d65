import TextFormats

/// Finds the pointers and subjects of a file's remarks in one walk along its values.
struct RemarkPlaces {
    private let remarks: [Remark]
    private var next = 0
    private(set) var findings: [Finding] = []

    /// In the order of their places.
    static func findings(of remarks: [Remark], in root: JSONNode) -> [Finding] {
        var places = RemarkPlaces(remarks: inOrder(remarks))
        places.visit(root, pointer: "", subject: nil)
        return places.findings
    }

    private init(remarks: [Remark]) {
        self.remarks = remarks
    }

    /// The place of a remark about a file that has no values to walk along.
    static func bare(_ remark: Remark) -> Finding {
        Finding(
            file: remark.file, range: remark.range, pointer: "", subject: nil,
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
    private mutating func visit(_ node: JSONNode, pointer: String, subject: String?) {
        guard isNextWithin(node.range) else { return }
        let subject = node["id"]?.string ?? subject
        switch node.kind {
        case .array:
            for (index, element) in node.elements.enumerated() {
                takeRemarks(before: element.range.lowerBound, pointer: pointer, subject: subject)
                guard isNextWithin(element.range) else { continue }
                visit(element, pointer: "\(pointer)/\(index)", subject: subject)
            }
        case .object:
            for member in node.members {
                takeRemarks(before: member.nameRange.lowerBound, pointer: pointer, subject: subject)
                let whole = member.nameRange.lowerBound..<member.value.range.upperBound
                guard isNextWithin(whole) else { continue }
                let inner = pointer + "/" + Self.escaped(member.name)
                takeRemarks(
                    before: member.value.range.lowerBound, pointer: inner, subject: subject)
                visit(member.value, pointer: inner, subject: subject)
            }
        default: break
        }
        takeRemarks(before: node.range.upperBound, pointer: pointer, subject: subject)
    }

    private func isNextWithin(_ range: Range<Int>) -> Bool {
        next < remarks.count && remarks[next].range.lowerBound < range.upperBound
    }

    /// A remark about a whole value starts where the value does, so it comes before its children.
    private mutating func takeRemarks(before end: Int, pointer: String, subject: String?) {
        while next < remarks.count, remarks[next].range.lowerBound < end {
            let remark = remarks[next]
            findings.append(
                Finding(
                    file: remark.file, range: remark.range, pointer: pointer, subject: subject,
                    detail: remark.detail))
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
