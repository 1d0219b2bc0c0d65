public import CertCore

extension Coding where Value == AuthorityProfile {
    /// Who certifies.
    public static var authorityProfile: Self {
        record(
            checked: "authority profile", Field("name", .phrase), Field("issuer", .issuer),
            Field("body", .text),
            Field("province", .text), Field("site", .text), Field("offset", .offset),
            .usually("rehearsal", .bool, false), Field("key", .text), Field("address", .text)
        ) { name, issuer, body, province, site, offset, isRehearsal, key, address in
            AuthorityCodes(issuer: issuer, body: body, province: province, site: site).map {
                AuthorityProfile(
                    name: name, codes: $0, offset: offset, isRehearsal: isRehearsal, key: key,
                    address: address)
            }
        } parts: {
            (
                $0.name, $0.codes.issuer, $0.codes.body, $0.codes.province, $0.codes.site,
                $0.offset, $0.isRehearsal, $0.key, $0.address
            )
        }
    }
}

extension Coding where Value == NationalCertificateNumber.Issuer {
    static var issuer: Self {
        spelled("issuer", { String($0.rawValue) }, { $0.first.flatMap(Value.init(rawValue:)) })
    }
}

extension Coding where Value == UTCOffset {
    package static var offset: Self { spelled("offset", \.description) { UTCOffset($0) } }
}

extension EventCoding where Event == AuthorityEvent {
    /// The events of the authority's own stream.
    public static let authority = EventCoding([
        shape("authority.founded", Field("profile", .authorityProfile)) {
            AuthorityEvent.founded($0)
        } parts: {
            if case .founded(let profile) = $0 { profile } else { nil }
        }
    ])
}
