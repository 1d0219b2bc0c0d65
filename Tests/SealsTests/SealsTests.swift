import Testing

@testable import Seals
