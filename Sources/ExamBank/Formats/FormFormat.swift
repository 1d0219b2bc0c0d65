import CertCore

// `certify-form/1`: a form with all it follows from.

extension FormFile {
    init(_ object: inout ObjectReader) {
        let scheme: SchemeID = object.required("scheme", .id())
        let part: PartID = object.required("part", .id())
        let bank: BankID = object.required("bank", .id())
        let bankDigest: FileDigest = object.required("bankDigest", .id())
        let blueprint: FileDigest = object.required("blueprintDigest", .id())
        let request = FormRequest(
            algorithm: object.required("algorithm", .integer(in: 1...9999)), bank: bankDigest,
            part: part, seed: object.required("seed", .identifier),
            excluded: object.optional("excluded", .list(of: .id(), unique: \.text), else: [])
                .sorted())
        self.init(
            scheme: scheme, bank: bank, request: request, blueprint: blueprint,
            items: object.required(
                "items", .list(of: .id(), count: 1...10_000, unique: \.text)),
            digest: object.required("digest", .id()))
    }
}
