package org.claimledger.extraction;

import java.util.Map;

/** A few outlets, as articles cite them. */
final class TestOutlets {

    static final OutletNames NAMES = new OutletNames(Map.ofEntries(
            Map.entry("Reuters", "Reuters"),
            Map.entry("Politico", "Politico"),
            Map.entry("POLITICO", "Politico"),
            Map.entry("The Washington Post", "The Washington Post"),
            Map.entry("Washington Post", "The Washington Post"),
            Map.entry("the Post", "The Washington Post"),
            Map.entry("The New York Times", "The New York Times"),
            Map.entry("New York Times", "The New York Times"),
            Map.entry("The Wall Street Journal", "The Wall Street Journal"),
            Map.entry("NBC News", "NBC News"),
            Map.entry("NBC", "NBC News"),
            Map.entry("ABC News", "ABC News"),
            Map.entry("CBS News", "CBS News"),
            Map.entry("Fox News", "Fox News"),
            Map.entry("CNN", "CNN"),
            Map.entry("MSNBC", "MSNBC"),
            Map.entry("Associated Press", "The Associated Press"),
            Map.entry("AP", "The Associated Press"),
            Map.entry("Axios", "Axios"),
            Map.entry("Bloomberg", "Bloomberg"),
            Map.entry("The Guardian", "The Guardian"),
            Map.entry("The Hill", "The Hill"),
            Map.entry("USA Today", "USA Today"),
            Map.entry("Breitbart News", "Breitbart"),
            Map.entry("Breitbart", "Breitbart"),
            Map.entry("Washington Examiner", "Washington Examiner"),
            Map.entry("The Blaze", "The Blaze")));

    private TestOutlets() {}
}
