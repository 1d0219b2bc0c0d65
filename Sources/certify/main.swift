import CertifyCLI
import Glibc

exit(Certify.run(Array(CommandLine.arguments.dropFirst())).rawValue)
