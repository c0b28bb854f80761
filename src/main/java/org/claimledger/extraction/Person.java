package org.claimledger.extraction;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A person of an article: the forms of the name, the roles, and the pronoun that goes with them. */
final class Person {

    private final Map<String, Integer> forms = new HashMap<>();
    private final PersonName firstForm;
    private PersonName form;
    private final Set<Role> roles = new LinkedHashSet<>();
    private char gender;

    Person(PersonName name) {
        this.firstForm = name;
        this.form = name;
        this.forms.put(name.toString(), 0);
    }

    /** The name as the article prints it most; of forms as frequent the longest. */
    String name() {
        return form.toString();
    }

    PersonName form() {
        return firstForm;
    }

    /** Counts one more mention by this name. */
    void isCalled(PersonName name) {
        if (name.key().equals(firstForm.key())
                || name.words().size() >= form.words().size()) {
            int times = forms.merge(name.toString(), 1, Integer::sum);
            int most = forms.getOrDefault(form.toString(), 0);
            boolean longer = name.toString().length() > form.toString().length();
            if (times > most || (times == most && longer)) {
                form = name;
            }
        }
    }

    boolean isNamedBy(PersonName name) {
        return firstForm.endsWith(name)
                || form.endsWith(name)
                || (name.isFull() && name.key().equals(firstForm.key()));
    }

    Set<Role> roles() {
        return roles;
    }

    /** m, f, or 0 as long as nothing tells. */
    char gender() {
        return gender;
    }

    /** The first thing that tells is what counts. */
    void isOf(char told) {
        gender = gender == 0 ? told : gender;
    }

    boolean fits(char pronoun) {
        return gender == 0 || pronoun == 0 || gender == pronoun;
    }
}
