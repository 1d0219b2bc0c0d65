import Testing

@testable import CertCore
