package org.claimledger.mcp;

import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.claimledger.claim.ClaimEnquiries;
import org.claimledger.claim.ClaimEnquiries.Sought;
import org.claimledger.flag.FlagFilter;
import org.claimledger.flag.FlagService;
import org.claimledger.flag.FlagState;
import org.claimledger.flag.FlagType;
import org.claimledger.flag.Verdict;
import org.claimledger.reconciliation.ComparisonService;
import org.claimledger.reconciliation.ExplanationService;
import org.claimledger.reconciliation.ExplanationView.ConsideredView;
import org.claimledger.reconciliation.IndependenceService;
import org.claimledger.reconciliation.NewComparison;
import org.claimledger.reconciliation.NewComparison.NewStatement;
import org.claimledger.reconciliation.rule.RuleConsidered;
import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The tools by which a language model reads the ledger. None of them writes. */
@ApplicationScoped
class LedgerTools {

    private static final int MOST = 20;
    private static final int LONGEST_TEXT = 2_000;

    private final ClaimEnquiries claims;
    private final FlagService flags;
    private final IndependenceService independence;
    private final ExplanationService explanations;
    private final ComparisonService comparisons;
    private final ToolAnswers answers;

    LedgerTools(
            ClaimEnquiries claims,
            FlagService flags,
            IndependenceService independence,
            ExplanationService explanations,
            ComparisonService comparisons,
            ToolAnswers answers) {
        this.claims = claims;
        this.flags = flags;
        this.independence = independence;
        this.explanations = explanations;
        this.comparisons = comparisons;
        this.answers = answers;
    }

    @Tool(
            name = "search_claims",
            description =
                    "Finds claims that news outlets reported, each with its outlet, speaker, exact words and status."
                            + " Give either words (web search syntax) or like (a statement; the claims nearest in meaning come"
                            + " first), or neither to list the newest.",
            annotations =
                    @Tool.Annotations(
                            title = "Search claims",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false))
    public ToolResponse searchClaims(
            @ToolArg(description = "Words of the claim; \"quoted phrases\", or and -exclusion work", required = false)
                    @Nullable
                    String words,
            @ToolArg(description = "A statement to which the claims should lie near in meaning", required = false)
                    @Nullable
                    String like,
            @ToolArg(description = "Slug of the publishing outlet, such as the-blaze", required = false) @Nullable
                    String outlet,
            @ToolArg(description = "Slug of a speaker, such as sarah-sanders", required = false) @Nullable
                    String speaker,
            @ToolArg(description = "standing, amended, corrected or withdrawn", required = false) @Nullable
                    String status,
            @ToolArg(description = "Stated on or after this day, such as 2019-03-22", required = false) @Nullable
                    String statedFrom,
            @ToolArg(description = "Stated on or before this day", required = false) @Nullable String statedTo,
            @ToolArg(description = "How many at most, 1 to 20", defaultValue = "10") int limit) {
        return answers.answer(() -> {
            var sought = new Sought(words, like, outlet, speaker, status, statedFrom, statedTo);
            return Map.of("claims", claims.find(sought, bounded(limit)));
        });
    }

    @Tool(
            name = "show_claim",
            description =
                    "Shows one claim with its provenance: the exact words it rests on, the chain from the outlet to"
                            + " the source, what became of it in later revisions, and how many independent sources stand behind it.",
            annotations =
                    @Tool.Annotations(
                            title = "Show a claim",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false))
    public ToolResponse showClaim(
            @ToolArg(description = "The claim's id, such as c_01m80rjn23ekrqdhh36cda7an0") String claim) {
        return answers.answer(() -> Map.of(
                "claim", claims.get(claim),
                "history", claims.historyOf(claim).items(),
                "independence", independence.of(claim)));
    }

    @Tool(
            name = "list_flags",
            description =
                    "Lists flags, the newest first: pairs of claims that contradict each other, dispute each other or"
                            + " of which one updates the other.",
            annotations =
                    @Tool.Annotations(
                            title = "List flags",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false))
    public ToolResponse listFlags(
            @ToolArg(description = "contradiction, dispute or update", required = false) @Nullable String type,
            @ToolArg(description = "open or closed", required = false) @Nullable String state,
            @ToolArg(description = "A person's verdict: open, confirmed or dismissed", required = false) @Nullable
                    String verdict,
            @ToolArg(description = "Slug of an outlet on either side", required = false) @Nullable String outlet,
            @ToolArg(description = "How many at most, 1 to 20", defaultValue = "10") int limit) {
        return answers.answer(() -> {
            var filter = FlagFilter.by(
                    Parameters.choice("type", type, FlagType.class),
                    Parameters.choice("state", state, FlagState.class),
                    Parameters.choice("verdict", verdict, Verdict.class),
                    outlet);
            return Map.of("flags", flags.newest(filter, bounded(limit)));
        });
    }

    @Tool(
            name = "explain_flag",
            description =
                    "Explains why a flag was raised: both claims in full, the rule that found the conflict, and what it"
                            + " laid side by side.",
            annotations =
                    @Tool.Annotations(
                            title = "Explain a flag",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false))
    public ToolResponse explainFlag(
            @ToolArg(description = "The flag's id, such as f_01m80rjna4v2ywz4c8czpayycn") String flag) {
        return answers.answer(() -> {
            var shown = flags.view(flag);
            var left = shown.left().claim();
            var right = shown.right().claim();
            return Map.of(
                    "flag", shown,
                    "left", claims.get(left),
                    "right", claims.get(right),
                    "rules", speaking(explanations.explain(left, right).rules()));
        });
    }

    @Tool(
            name = "compare_statements",
            description =
                    "Compares two statements that need not be in the ledger: whether they contradict each other, say the"
                            + " same or one updates the other, by which rule, with calibrated scores of entailment and contradiction.",
            annotations =
                    @Tool.Annotations(
                            title = "Compare statements",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false))
    public ToolResponse compareStatements(
            @ToolArg(description = "One statement, at most 2000 characters") String left,
            @ToolArg(description = "The other statement") String right) {
        return answers.answer(() -> {
            var compared = comparisons.compare(new NewComparison(statement("left", left), statement("right", right)));
            return Map.of(
                    "relation", compared.relation(),
                    "finding", compared.finding() == null ? "none" : compared.finding(),
                    "rules", speaking(compared.rules()),
                    "scores", compared.scores(),
                    "reversedScores", compared.reversedScores());
        });
    }

    /** The rules that found something; the many that stayed silent would only be in the way. */
    private static List<ConsideredView> speaking(List<ConsideredView> rules) {
        return rules.stream()
                .filter(rule -> rule.outcome() == RuleConsidered.Outcome.FOUND)
                .toList();
    }

    private static NewStatement statement(String name, String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw ProblemException.invalidParameter(name, "must have 1 to " + LONGEST_TEXT + " characters");
        }
        return new NewStatement(text, null, null, null);
    }

    private static int bounded(int limit) {
        if (limit < 1 || limit > MOST) {
            throw ProblemException.invalidParameter("limit", "must be a number from 1 to " + MOST);
        }
        return limit;
    }
}
