package org.claimledger.shared.problem;

/** A kind of problem as the API explains it. */
record ProblemView(String type, String title, int status, String meaning, String remedy) {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>%1$s</title></head>
            <body>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <h2>What to do</h2>
            <p>%3$s</p>
            <p>HTTP status %4$d, type <code>%5$s</code>. <a href="/problems">All problems</a></p>
            </body>
            </html>
            """;

    static ProblemView of(ProblemType type) {
        var guide = ProblemGuide.to(type);
        return new ProblemView(type.uri(), type.title(), type.status(), guide.meaning(), guide.remedy());
    }

    String page() {
        return PAGE.formatted(title, meaning, remedy, status, type);
    }

    String entry() {
        return "<li><a href=\"%s\">%s</a> (%d): %s</li>\n".formatted(type, title, status, meaning);
    }
}
