import Authority
import CertCore
import ExamBank
import Terminal
import TextFormats
import Wording

extension Context {
    /// The figures of every bank among the files.
    func showBanks(_ paths: [String]) throws -> ExitCode {
        let catalogue = Catalogue(try SourceFiles.read(paths), checks: .structure)
        let banks = catalogue.bankIDs.compactMap { catalogue.bank($0) }
        let faulty = catalogue.faultyFiles
        if banks.isEmpty {
            if faulty.isEmpty { throw CommandFailure(.noSuchFile, BankWords.noBank) }
            throw CommandFailure(.badData, BankWords.onlyFaulty(faulty))
        }
        if !faulty.isEmpty { note(BankWords.leftOut(faulty)) }
        let exposures = try exposures()
        let reports = banks.map { bank in
            BankReport(
                bank: bank, figures: BankStatistics(of: bank, today: today),
                exposure: exposures.map { $0[bank.id] ?? BankExposure() },
                prospects: catalogue.prospects(of: bank.id))
        }
        if options.isJSON {
            print(.array(reports.map(\.json)))
            return .done
        }
        for (index, report) in reports.enumerated() {
            if index > 0 { print([""]) }
            show(report)
        }
        return .done
    }

    /// How often items stand in drawn forms; nil without an authority.
    private func exposures() throws -> [BankID: BankExposure]? {
        do {
            return try read { view in try view.exposures() }
        } catch AuthorityError.noAuthority {
            return nil
        }
    }

    private func show(_ report: BankReport) {
        let heading = visible(BankWords.heading(report.bank, report.figures).in(language))
        print([output.style(heading, .bold)])
        for table in report.tables(barWidth: barWidth, language) {
            print([""])
            print(table)
        }
        print([""])
        print(report.exposureLine)
        for prospect in report.prospects {
            print(["", BankWords.prospect(prospect).in(language)].map { visible($0) })
            print(
                prospect.lines.flatMap {
                    wrap("  " + $0.in(language), to: output.width ?? 100, hanging: 2)
                })
        }
    }

    /// Bars take a third of what there is, and a narrow terminal has none.
    private var barWidth: Int {
        let width = output.width ?? 80
        return width < 50 ? 0 : min(30, width / 3)
    }
}

extension Catalogue {
    /// The paths of the files with errors, of which no figures can be had.
    fileprivate var faultyFiles: [String] {
        let faulty = Set(findings.filter { $0.severity == .error }.map(\.file))
        return files.map(\.path).filter { faulty.contains($0) && !filesTakenIn.contains($0) }
    }
}
