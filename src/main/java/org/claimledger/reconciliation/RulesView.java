package org.claimledger.reconciliation;

import java.util.List;
import org.claimledger.reconciliation.rule.RuleDescription;

/** The rules in the order in which they are tried. */
record RulesView(int version, List<RuleDescription> items) {}
