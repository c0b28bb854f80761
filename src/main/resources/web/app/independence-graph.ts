import { html, svg, type TemplateResult } from 'lit';
import { pageOf } from './chain';
import type { Independence } from './ledger';
import { printed, shortened } from './words';

interface Node {
    key: string;
    name: string;
    page: string | undefined;
    column: number;
    row: number;
    nameless: boolean;
}

interface Drawing {
    nodes: Node[];
    edges: [from: Node, to: Node][];
    columns: number;
    rows: number;
}

const BOX = { width: 190, least: 96, height: 34 };
const GAP = { width: 150, least: 28 };
const ROW = 50;
const EDGE = 16;
const LETTER = 7.2;

/** As wide as there is room for: gaps give way first, then boxes; where even that is too little, one scrolls. */
function sizes(columns: number): { wide: number; gap: number } {
    const room = document.documentElement.clientWidth - 2 * EDGE;
    const within = (least: number, most: number, size: number) => Math.min(most, Math.max(least, size));
    const gap = within(GAP.least, GAP.width, (room - columns * BOX.width) / (columns - 1));
    return { gap, wide: within(BOX.least, BOX.width, (room - (columns - 1) * gap) / columns) };
}

/** Lays out each path from its outlet, on the left, to its root, on the right; what is the same is drawn once. */
function layOut(found: Independence): Drawing {
    const columns = Math.max(2, ...found.paths.map((path) => path.steps.length + 1));
    const nodes = new Map<string, Node>();
    const edges = new Map<string, [Node, Node]>();
    const filled = new Array<number>(columns).fill(0);
    const node = (column: number, source: { kind: string; name: string; slug?: string }, nameless: boolean) => {
        const key = `${column} ${source.kind} ${source.slug ?? source.name}`;
        const known = nodes.get(key);
        if (known) {
            return known;
        }
        const made = { key, name: source.name, page: pageOf(source), column, row: filled[column]!++, nameless };
        nodes.set(key, made);
        return made;
    };
    const roots = [...found.sources, ...found.deadEnds];
    for (const path of found.paths) {
        let from = node(0, { kind: 'outlet', ...path.outlet }, false);
        const steps = path.steps.length ? path.steps : [{ kind: 'outlet' as const, ...path.outlet, named: true }];
        steps.forEach((step, index) => {
            const last = index === steps.length - 1;
            const root = last
                ? roots.find((one) => one.claims.includes(path.claim) && (one.slug === step.slug || one.names.includes(step.name)))
                : undefined;
            const to = node(last ? columns - 1 : index + 1, root ?? step, !step.named);
            edges.set(`${from.key}>${to.key}`, [from, to]);
            from = to;
        });
    }
    return { nodes: [...nodes.values()], edges: [...edges.values()], columns, rows: Math.max(...filled) };
}

/** Outlets at one end, roots at the other: how many of the many stand on the same. */
export function independenceGraph(found: Independence): TemplateResult {
    const drawing = layOut(found);
    const { wide, gap } = sizes(drawing.columns);
    const width = drawing.columns * wide + (drawing.columns - 1) * gap;
    const height = 30 + drawing.rows * ROW;
    const inColumn = (column: number) => drawing.nodes.filter((node) => node.column === column).length;
    const x = (node: Node) => node.column * (wide + gap);
    const y = (node: Node) => 30 + (node.row + (drawing.rows - inColumn(node.column)) / 2) * ROW;
    const middle = BOX.height / 2;
    return html`<div class="drawing" tabindex="0" role="group" aria-label="Outlets and their sources, drawn; told in words below">
        <svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} class="graph">
            <text class="axis" x="0" y="14">Outlets</text>
            <text class="axis" x=${width} y="14" text-anchor="end">Roots</text>
            ${drawing.edges.map(([from, to]) => {
                const [x1, y1, x2, y2] = [x(from) + wide, y(from) + middle, x(to), y(to) + middle];
                const bend = (x2 - x1) / 2;
                return svg`<path class="edge" d="M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"></path>`;
            })}
            ${drawing.nodes.map((node) => box(node, x(node), y(node), wide, node.column === drawing.columns - 1))}
        </svg>
    </div>`;
}

function box(node: Node, x: number, y: number, wide: number, root: boolean): TemplateResult {
    const shape = svg`<g class="box ${root ? 'root' : ''} ${node.nameless ? 'nameless' : ''}">
        <title>${printed(node.name)}</title>
        <rect x=${x + 0.5} y=${y} width=${wide - 1} height=${BOX.height} rx=${root ? BOX.height / 2 : 4}></rect>
        <text x=${x + wide / 2} y=${y + BOX.height / 2 + 4} text-anchor="middle">${printed(shortened(node.name, Math.floor((wide - 8) / LETTER)))}</text>
    </g>`;
    return node.page ? svg`<a href=${node.page}>${shape}</a>` : shape;
}
