import TextFormats

/// Finds the pointers and subjects of a file's remarks in one walk along its values.
struct RemarkPlaces {
    /// Where the walk is.
    private struct Spot {
        let document: String
        var pointer = ""
        var trail: String
        var place = NamedPlace.file
        var subject: String?
        /// The elements here are items.
        var isItemList = false
        /// The elements here are cases.
        var isCaseList = false
        /// The item or case that the place is in.
        var item: JSONNode?
        /// What has an `id` of its own within an item is a part of it, not a subject.
        var isItem = false

        init(document: String, subject: String? = nil) {
            self.document = document
            trail = document
            self.subject = subject
        }

        func member(_ name: String) -> Spot {
            let step = "/" + RemarkPlaces.escaped(name)
            var spot = self
            spot.pointer += step
            spot.trail += step
            spot.place = place.member(name.brief)
            spot.isItemList = name == "items"
            spot.isCaseList = name == "cases"
            return spot
        }

        func element(_ index: Int, _ element: JSONNode) -> Spot {
            let id = element.writtenID?.brief
            var spot = self
            if isItemList || isCaseList { spot.item = element }
            spot.pointer += "/\(index)"
            spot.trail += "/" + (id.map(RemarkPlaces.escaped) ?? String(index))
            spot.place = place.element(index)
            if isItemList || !isItem { spot.subject = id ?? subject }
            spot.isItem = isItem || isItemList
            spot.isItemList = false
            spot.isCaseList = false
            return spot
        }
    }

    private let remarks: [Remark]
    private var next = 0
    private(set) var findings: [Finding] = []

    /// In the order of their places.
    static func findings(of remarks: [Remark], in root: JSONNode) -> [Finding] {
        guard let file = remarks.first?.file else { return [] }
        var places = RemarkPlaces(remarks: remarks.inOrderOfPlace)
        let id = root.writtenID?.brief
        places.visit(root, Spot(document: id ?? file, subject: id))
        return places.findings
    }

    private init(remarks: [Remark]) {
        self.remarks = remarks
    }

    /// The place of a remark about a file that has no values to walk along.
    ///
    /// - Parameter document: what the file is known by, if not by its path.
    static func bare(_ remark: Remark, in document: String? = nil) -> Finding {
        finding(remark, at: Spot(document: document ?? remark.file))
    }

    /// Takes every remark within `node`, those of its children through them.
    private mutating func visit(_ node: JSONNode, _ spot: Spot) {
        guard isNextWithin(node.range) else { return }
        switch node.kind {
        case .array:
            for (index, element) in node.elements.enumerated() {
                takeRemarks(before: element.range.lowerBound, spot)
                guard isNextWithin(element.range) else { continue }
                visit(element, spot.element(index, element))
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
        takeRemarks(before: node.range.upperBound, spot, in: node)
    }

    private func isNextWithin(_ range: Range<Int>) -> Bool {
        next < remarks.count && remarks[next].range.lowerBound < range.upperBound
    }

    /// A remark about a whole value starts where the value does, so it comes before its children.
    ///
    /// - Parameter node: the value that they are within, if not beside it.
    private mutating func takeRemarks(
        before end: Int, _ spot: Spot, in node: JSONNode? = nil
    ) {
        while next < remarks.count, remarks[next].range.lowerBound < end {
            let remark = remarks[next]
            var finding = Self.finding(remark, at: spot)
            if case .writing(let fault) = remark.detail, let node, let item = spot.item {
                finding.fix = TextFixes.fix(for: fault, at: node, in: item)
            }
            findings.append(finding)
            next += 1
        }
    }

    private static func finding(_ remark: Remark, at spot: Spot) -> Finding {
        Finding(
            file: remark.file, document: spot.document, range: remark.range,
            pointer: spot.pointer, trail: spot.trail, place: spot.place, subject: spot.subject,
            detail: remark.detail, severity: remark.severity, reason: remark.reason)
    }

    /// A step of a pointer; of a name longer than any that a format knows only the beginning.
    private static func escaped(_ name: String) -> String {
        let name = name.brief
        guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") })
        else { return name }
        return name.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
            .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
    }
}

extension JSONNode {
    /// What stands as its identifier, well formed or not; nil where nothing does.
    fileprivate var writtenID: String? {
        guard let id = self["id"]?.string, !id.isEmpty else { return nil }
        return id
    }
}
