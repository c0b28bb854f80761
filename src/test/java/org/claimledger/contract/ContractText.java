package org.claimledger.contract;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The contract as it is written: examples are put into its lines, and all that a person wrote stays as it is. */
final class ContractText {

    private static final String EXAMPLE = "example";

    /** Lines to be put in the place of others. */
    private record Edit(int from, int to, List<String> lines) {}

    private final List<String> lines;
    private final Node document;

    private ContractText(String yaml) {
        this.lines = Arrays.asList(yaml.split("\n", -1));
        this.document = new Yaml().compose(new StringReader(yaml));
    }

    /** The same with these examples, each under the media type to which its JSON Pointer leads. */
    static String with(String yaml, Map<String, JsonNode> examples) {
        var text = new ContractText(yaml);
        var edited = new ArrayList<>(text.lines);
        examples.entrySet().stream()
                .map(example -> text.edit(example.getKey(), example.getValue()))
                .sorted(comparing(Edit::from).reversed())
                .forEach(edit -> {
                    var replaced = edited.subList(edit.from, edit.to);
                    replaced.clear();
                    replaced.addAll(edit.lines);
                });
        return String.join("\n", edited);
    }

    private Edit edit(String pointer, JsonNode example) {
        var mediaType = at(pointer);
        if (mediaType.getFlowStyle() == FlowStyle.FLOW) {
            throw new IllegalArgumentException("Write " + pointer + " in lines of its own, to give it an example");
        }
        var members = mediaType.getValue();
        var known =
                members.stream().filter(member -> name(member).equals(EXAMPLE)).findFirst();
        var place = known.orElse(members.get(members.size() - 1)).getKeyNode().getStartMark();
        int end = end(place.getLine(), place.getColumn());
        var written = written(example, place.getColumn());
        return new Edit(known.isPresent() ? place.getLine() : end, end, written);
    }

    private MappingNode at(String pointer) {
        var node = (MappingNode) document;
        for (var token : pointer.substring(1).split("/", -1)) {
            var name = token.replace("~1", "/").replace("~0", "~");
            node = node.getValue().stream()
                    .filter(member -> name(member).equals(name))
                    .map(member -> (MappingNode) member.getValueNode())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("The contract has no " + pointer));
        }
        return node;
    }

    private static String name(NodeTuple member) {
        return ((ScalarNode) member.getKeyNode()).getValue();
    }

    /** The line after a member that begins in this line and column. */
    private int end(int line, int column) {
        int end = line + 1;
        while (end < lines.size() && indentation(lines.get(end)) > column) {
            end++;
        }
        return end;
    }

    private static int indentation(String line) {
        return line.isBlank()
                ? Integer.MAX_VALUE
                : line.length() - line.stripLeading().length();
    }

    private static List<String> written(JsonNode example, int column) {
        var text = example.isTextual() ? block(example.asText()) : dumped(example);
        var margin = " ".repeat(column);
        return text.lines().map(line -> line.isBlank() ? "" : margin + line).toList();
    }

    private static String block(String text) {
        return EXAMPLE
                + (text.endsWith("\n") ? ": |\n  " : ": |-\n  ")
                + text.stripTrailing().replace("\n", "\n  ");
    }

    private static String dumped(JsonNode example) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.AUTO);
        options.setAllowUnicode(true);
        options.setWidth(120);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        return new Yaml(options).dump(Map.of(EXAMPLE, new ObjectMapper().convertValue(example, Object.class)));
    }
}
