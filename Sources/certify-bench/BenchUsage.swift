/// What the command line should have been.
enum BenchUsage: Error, CustomStringConvertible {
    case message

    var description: String {
        """
        usage: certify-bench json [--file PATH] [--megabytes N] [--rounds N] [--only WORK]
               certify-bench ledger [--cases N] [--commits N] [--folder PATH]
               certify-bench draw [--forms N]
               certify-bench workflow [--candidates N] [--banks DIR] [--program PATH] [--keep DIR]
               certify-bench replay --store DIR [--rounds N]
               certify-bench bank [--items N] [--faults N] --out FILE
               certify-bench validate FILE [--rounds N]
               certify-bench sitting [--candidates N] [--seconds N] [--folder PATH]
               certify-bench screen [--keys N] [--folder PATH]
               certify-bench kill [--moments N] [--folder PATH]
        """
    }
}
