public import CertCore

/// What the numbers and letters of a paper stand for: only who has the form can tell.
///
/// On a paper items and the texts they share are called 1, 2 … in the order shown, options A, B …
/// and targets 1, 2 …; so neither a paper nor its journal names anything of the bank.
public struct PaperLegend: Sendable {
    private let entries: [ItemID: Form.Entry]

    public init(of form: Form) {
        let named = form.entries.enumerated().map { (Self.item($0), $1) }
        entries = Dictionary(uniqueKeysWithValues: named)
    }

    /// The answers of a sitting by the bank's ids; refuses one to what the form does not have.
    public func responses(
        _ given: [ItemID: Response]
    ) throws(SittingRefusal) -> [ItemID: Response] {
        var responses: [ItemID: Response] = [:]
        for (item, response) in given {
            guard let entry = entries[item] else { throw .unknownItem(item) }
            do { responses[entry.item] = try entry.meant(by: response) } catch {
                throw .unfit(item, error)
            }
        }
        return responses
    }

    static func item(_ place: Int) -> ItemID { ItemID(String(place + 1)) }
    static func stimulus(_ place: Int) -> StimulusID { StimulusID(String(place + 1)) }
    static func option(_ place: Int) -> OptionID { OptionID(String(OptionLetter.letter(place))) }
    static func target(_ place: Int) -> OptionID { OptionID(String(place + 1)) }
}

extension Form.Entry {
    fileprivate func meant(by response: Response) throws(ResponseProblem) -> Response {
        switch response {
        case .options(let shown):
            var chosen: Set<OptionID> = []
            for option in shown { chosen.insert(try self.option(shown: option)) }
            return .options(chosen)
        case .order(let shown):
            var order: [OptionID] = []
            for option in shown { order.append(try self.option(shown: option)) }
            return .order(order)
        case .pairs(let shown):
            var pairs: [OptionID: OptionID] = [:]
            for (option, target) in shown {
                pairs[try self.option(shown: option)] = try self.target(shown: target)
            }
            return .pairs(pairs)
        case .boolean, .text, .typed: return response
        }
    }

    private func option(shown id: OptionID) throws(ResponseProblem) -> OptionID {
        let place = options.indices.first { PaperLegend.option($0) == id }
        guard let place else { throw .unknownOption(id) }
        return options[place]
    }

    private func target(shown id: OptionID) throws(ResponseProblem) -> OptionID {
        let place = targets.indices.first { PaperLegend.target($0) == id }
        guard let place else { throw .unknownTarget(id) }
        return targets[place]
    }
}

extension PaperItem {
    /// The item as a paper carries it, at its place from 0.
    func numbered(_ place: Int, cases: [StimulusID: StimulusID]) -> PaperItem {
        var item = self
        item.id = PaperLegend.item(place)
        item.stimulus = stimulus.flatMap { cases[$0] }
        item.options = options.enumerated().map {
            AnswerOption(id: PaperLegend.option($0), text: $1.text)
        }
        item.targets = targets.enumerated().map {
            AnswerOption(id: PaperLegend.target($0), text: $1.text)
        }
        return item
    }
}
