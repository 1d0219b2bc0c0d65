import CertCore

/// Takes a decision; its refusal becomes one of the case, or of the command where there is none.
func deciding<Result>(
    on id: CaseID? = nil, _ body: () throws(Refusal) -> Result
) throws(AuthorityError) -> Result {
    do throws(Refusal) {
        return try body()
    } catch {
        throw .refused(error, case: id)
    }
}
