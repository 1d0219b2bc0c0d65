import Testing

@testable import Arguments

@Suite struct ManualTests {
    @Test func `the manual holds the program and all its commands`() {
        let description = Desk.program { $1 }.description
        let manual = description.manual(
            labels: Desk.english, date: "2026-11-21", source: "desk 1.0",
            parts: [ManualPart("EXIT STATUS", "0 when done.\n.5 is \"no\" status, nor \\ one.")])
        #expect(manual == english)
        for entry in description.root.tree {
            #expect(manual.contains(entry.command.summary))
        }
    }

    @Test func `a heading in Chinese loses its colon too`() {
        let description = Desk.program { zh, _ in zh }.description
        let manual = description.manual(labels: Desk.chinese, date: "2026-11-21", source: "desk")
        #expect(manual.contains("\n.SH \"命令\"\n"))
        #expect(manual.contains("\n.SS \"desk review accept\"\n"))
    }
}

private let english = #"""
    .TH "DESK" "1" "2026-11-21" "desk 1.0"
    .ad l
    .nh
    .SH "NAME"
    desk – Run certification exams.
    .SH "SYNOPSIS"
    desk <command>
    .SH "DESCRIPTION"
    The ten steps from standard to certificate.
    .SH "Options of every command"
    .TP
    \-\-authority <folder>
    Where the authority is.
    .TP
    \-q, \-\-quiet
    Print results only.
    .TP
    \-h, \-\-help
    Show help on a command.
    .TP
    \-\-version
    Show the version.
    .SH "Commands"
    .SS "desk init"
    desk init <folder>
    .PP
    Set up an authority.
    .TP
    <folder>
    .SS "desk review"
    desk review [\-\-all]
    .br
    desk review <command>
    .PP
    Review the eligibility of applicants.
    .TP
    \-\-all
    List those already reviewed too.
    .SS "desk review accept"
    desk review accept <case>... \-\-as\-of <date> [\-\-reason <text>] [\-\-order <order>] [\-\-dry\-run]
    .PP
    Accept applications as eligible.
    .PP
    Each application must meet one of the scheme's conditions and carry the evidence that this condition asks for; what lacks evidence is returned.
    .PP
    Nobody reviews an application of their own.
    .TP
    <case>...
    The applications.
    .TP
    \-r, \-\-reason <text>
    Why, as it goes into the file, such as the evidence that was compared; the applicant can read it in the report.
    .TP
    \-\-as\-of <date>
    The day up to which work is counted. (required)
    .TP
    \-\-order <order>
    In which order. One of: name | date
    .TP
    \-n, \-\-dry\-run
    Show only, write nothing.
    .PP
    Accept two, as of the closing date.
    .RS "4"
    .nf
    desk review accept C\-0001 C\-0002 \-\-as\-of 2026\-03\-01
    .fi
    .RE
    .SS "desk export"
    desk export [<file>...] [\-\-as <format>]...
    .PP
    Export lists.
    .TP
    \-\-as <format>
    The formats. (may be repeated)
    .br
    csv – for spreadsheets
    .br
    html – for print: it's public
    .TP
    <file>...
    .SS "desk verify"
    desk verify
    .PP
    Verify the ledger.
    .SH "EXIT STATUS"
    0 when done.
    .PP
    \&.5 is "no" status, nor \e one.

    """#
