package org.claimledger;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.net.URL;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimledger.extraction.ClaimExtractor;
import org.claimledger.ledger.Ledger;
import org.claimledger.net.WebClient;
import org.claimledger.reconciliation.judge.Judge;
import org.claimledger.reconciliation.rule.RuleBook;
import org.claimledger.search.ClaimSearch;
import org.claimledger.watching.fetch.PoliteFetcher;

/** The plan of the house, which the code may not leave. */
@AnalyzeClasses(packages = "org.claimledger", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.claimledger";

    /** The rooms, and for each the rooms that it may use; no more than it needs. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("shared", Set.of()),
            entry("model", Set.of()),
            entry("net", Set.of("shared")),
            entry("ledger", Set.of("shared")),
            entry("feed", Set.of("shared", "ledger", "outlet", "flag")),
            entry("metrics", Set.of("shared", "outlet", "reconciliation")),
            entry("story", Set.of("shared", "ledger", "outlet", "article", "extraction", "claim", "reconciliation")),
            entry("mcp", Set.of("shared", "claim", "flag", "reconciliation")),
            entry("operations", Set.of("ledger", "search", "reconciliation", "flag")),
            entry("database", Set.of()),
            entry("page", Set.of()),
            entry("access", Set.of("shared", "database")),
            entry("idempotency", Set.of("shared", "database")),
            entry("search", Set.of("model", "database")),
            entry("extraction", Set.of("model")),
            entry("outlet", Set.of("shared", "ledger", "extraction")),
            entry("article", Set.of("shared", "ledger", "outlet", "extraction", "model")),
            entry("claim", Set.of("shared", "ledger", "outlet", "article", "extraction", "search")),
            entry("review", Set.of("shared", "ledger", "article", "claim")),
            entry("flag", Set.of("shared", "ledger", "outlet", "extraction", "claim")),
            entry(
                    "reconciliation",
                    Set.of("model", "shared", "ledger", "outlet", "article", "extraction", "claim", "flag", "search")),
            entry(
                    "ingest",
                    Set.of(
                            "shared",
                            "database",
                            "outlet",
                            "article",
                            "extraction",
                            "claim",
                            "review",
                            "flag",
                            "reconciliation")),
            entry("watching", Set.of("shared", "net", "outlet", "article", "ingest")),
            entry("webhook", Set.of("shared", "net", "ledger", "outlet", "flag")));

    /** What pure code does without; but what lies on the class path is found by URL. */
    private static final String[] FRAMEWORKS = {
        "jakarta..", "io.quarkus..", "org.hibernate..", "java.sql..", "javax.sql..", "java.net..", "org.jboss.."
    };

    /** A look at the clock on the wall. */
    private static final DescribedPredicate<JavaCall<?>> TELLS_THE_TIME = describe(
            "tells the time",
            call -> call.getTarget().getName().equals("now")
                    && call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)));

    @ArchTest
    static void roomsUseOnlyWhatThePlanAllows(JavaClasses code) {
        var house = layeredArchitecture().consideringOnlyDependenciesInLayers();
        MAY_USE.keySet().forEach(room -> house.layer(room).definedBy(ROOT + "." + room + ".."));
        MAY_USE.forEach((room, allowed) -> {
            if (allowed.isEmpty()) {
                house.whereLayer(room).mayNotAccessAnyLayer();
            } else {
                house.whereLayer(room).mayOnlyAccessLayers(allowed.toArray(String[]::new));
            }
        });
        house.ensureAllClassesAreContainedInArchitectureIgnoring(ROOT).check(code);
    }

    @ArchTest
    static void thePlanAllowsNothingThatNobodyUses(JavaClasses code) {
        var used = new TreeMap<String, Set<String>>();
        MAY_USE.keySet().forEach(room -> used.put(room, new TreeSet<>()));
        code.stream()
                .filter(type -> MAY_USE.containsKey(room(type.getPackageName())))
                .forEach(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(use -> room(use.getTargetClass().getPackageName()))
                        .filter(room -> MAY_USE.containsKey(room) && !room.equals(room(type.getPackageName())))
                        .forEach(used.get(room(type.getPackageName()))::add));

        assertThat(used).isEqualTo(MAY_USE);
    }

    @ArchTest
    static final ArchRule onlyTheDoorstepIsOutsideTheRooms = classes()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .haveFullyQualifiedName(Claimledger.class.getName())
            .orShould()
            .haveFullyQualifiedName(ROOT + ".Announcement")
            .orShould()
            .haveFullyQualifiedName(ROOT + ".StopSignals");

    @ArchTest
    static final ArchRule rulesExtractionAndIndependenceArePure = noClasses()
            .that()
            .resideInAnyPackage(
                    "..article.diff..",
                    "..extraction..",
                    "..reconciliation.rule..",
                    "..reconciliation.judge..",
                    "..reconciliation.independence..",
                    "..model..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(FRAMEWORKS).and(not(type(URL.class))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callCodeUnitWhere(TELLS_THE_TIME);

    @ArchTest
    static final ArchRule theTimeIsToldByTheClockAlone = noClasses()
            .that(not(nameMatching(ROOT + "\\.shared\\.SystemClock")))
            .should()
            .callCodeUnitWhere(TELLS_THE_TIME)
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule resourcesAreHidden =
            classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule resourcesNeverTouchEntities = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule repositoriesAreHidden =
            classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate();

    @ArchTest
    static final ArchRule dependenciesArriveByConstructor = noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule nothingHasANameThatSaysNothing =
            noClasses().should().haveNameMatching(".*(Manager|Util|Utils|Helper|Impl|Mediator|DAO|DTO)");

    @ArchTest
    static final ArchRule transactionsBeginInServices =
            classes().that().areAnnotatedWith(Transactional.class).should().haveSimpleNameEndingWith("Service");

    /** They take their time, and a transaction keeps rows and connections from others. */
    @ArchTest
    static final ArchRule noTransactionWaitsForAModel = noClasses()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(RuleBook.class, Judge.class, ClaimExtractor.class, ClaimSearch.class);

    /** The net takes longer still. */
    @ArchTest
    static final ArchRule noTransactionWaitsForTheNet = noClasses()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(PoliteFetcher.class, WebClient.class);

    @ArchTest
    static final ArchRule fetchingAndFeedsKnowNoDatabase = noClasses()
            .that()
            .resideInAnyPackage("..claimledger.net..", "..watching.fetch..", "..watching.feed..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "java.sql..", "javax.sql.."));

    @ArchTest
    static final ArchRule transactionalMethodsAreOfServicesOrTheLedger = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .beDeclaredIn(Ledger.class);

    /** The room of a package; the empty name where there is none. */
    private static String room(String packageName) {
        return packageName.startsWith(ROOT + ".")
                ? packageName.substring(ROOT.length() + 1).split("\\.", 2)[0]
                : "";
    }
}
