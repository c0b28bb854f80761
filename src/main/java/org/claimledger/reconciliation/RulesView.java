package org.claimledger.reconciliation;

import java.util.List;

/** The rules in the order in which they are tried. */
record RulesView(int version, List<RuleView> items) {}
