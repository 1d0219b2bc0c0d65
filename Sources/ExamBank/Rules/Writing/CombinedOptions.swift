/// Options that combine others or numbered statements ("A和C", "①③④", K-type): they are solved by
/// excluding combinations; an item with several right options asks the same without the detour.
enum CombinedOptions {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        guard written.isChoice else { return [] }
        return NamedOthers.combinations(among: written.options).first
            .map { [(.combinedOptions, written.place(ofOption: $0))] } ?? []
    }
}
