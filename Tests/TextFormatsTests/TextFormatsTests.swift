import Testing

@testable import TextFormats
