/// A character as it is shown outside its line: a tab reaches to the next stop of eight cells.
func shown(_ character: Character, atCell cell: Int) -> String {
    character == "\t" ? String(repeating: " ", count: 8 - cell % 8) : visible(String(character))
}
