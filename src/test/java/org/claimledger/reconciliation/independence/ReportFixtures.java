package org.claimledger.reconciliation.independence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimledger.extraction.HopKind;
import org.claimledger.extraction.Span;
import org.claimledger.shared.Slug;

/** Reports as a test tells them: who prints it, from whom, in what words. */
final class ReportFixtures {

    private static final Map<String, String> OWNERS =
            Map.of("Curlew News", "Shore Media", "Dunlin Daily", "Shore Media", "Heron Herald", "Reed Press");

    private ReportFixtures() {}

    /** A report by an outlet that speaks for itself, unless it is given sources; its words are like no other's. */
    static Report by(String outlet) {
        return new Report("claim of " + outlet, List.of(outlet(outlet)), words(""));
    }

    private static Source outlet(String name) {
        return Source.outlet(Slug.of(name), name, OWNERS.get(name));
    }

    static Report citing(Report report, String... outlets) {
        var cited = report;
        for (var outlet : outlets) {
            cited = with(cited, outlet(outlet));
        }
        return cited;
    }

    static Report quoting(Report report, String speaker) {
        return with(report, Source.speaker(HopKind.PERSON, Slug.of(speaker), speaker, Slug.of(speaker)));
    }

    static Report quotingUnnamed(Report report, String words) {
        var finder = report.way().stream().filter(Source::named).reduce((one, later) -> later);
        return with(report, Source.unnamed(HopKind.PERSON, words, finder.orElseThrow()));
    }

    /** Printed in these words; the claim is the first sentence. */
    static Report inWords(Report report, String text) {
        return new Report(report.claim(), report.way(), words(text));
    }

    static Report named(Report report, String claim) {
        return new Report(claim, report.way(), report.vicinity());
    }

    private static Report with(Report report, Source next) {
        var way = new ArrayList<>(report.way());
        way.add(next);
        return new Report(report.claim(), way, report.vicinity());
    }

    private static Vicinity words(String text) {
        return Vicinity.of(text, new Span(0, Math.max(0, text.indexOf('.'))));
    }
}
