import { parseSync, Visitor, type Expression, type SpreadElement } from 'oxc-parser';
import { readSourceTree, type SourceTree } from '../architecture/sourceTree';

/** What the code asks the language files for. */
export interface AskedKeys {
  /** Keys written out, as the argument of `t` or `message` or as the `key` of an object. */
  readonly literals: ReadonlySet<string>;
  /** Keys put together, with * for each part that is only known at run time: `measure-*`. */
  readonly templates: ReadonlySet<string>;
  /** Arguments that are neither: they must be keys that were written out elsewhere. */
  readonly unreadable: readonly string[];
}

const ASKING = new Set(['t', 'message']);
/** A variable of this name holds a key that was written out where it was made. */
const HOLDS_KEY = 'key';
const MESSAGE_KEY = /^[a-z][\w*]*(-[\w*]+)*$/;

/** Every message key that a file of src asks for, by `t(…)`, `message(…)` and variables or properties named `key`. */
export function keysInSource(tree: SourceTree = codeOf(readSourceTree('src'))): AskedKeys {
  const literals = new Set<string>();
  const templates = new Set<string>();
  const unreadable: string[] = [];
  for (const [path, text] of tree) {
    const { program, errors } = parseSync(path, text);
    if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
    const add = (pattern: string) => (pattern.includes('*') ? templates : literals).add(pattern);
    const ask = (node: Expression | SpreadElement) => {
      for (const leaf of leavesOf(node)) {
        const pattern = patternOf(leaf);
        if (pattern === null) unreadable.push(`${path}: ${text.slice(leaf.start, leaf.end)}`);
        else add(pattern);
      }
    };
    // What is named `key` may also be the key of something else: that one does not look like a message's.
    const hold = (node: Expression) => {
      for (const pattern of leavesOf(node).map(patternOf))
        if (pattern && MESSAGE_KEY.test(pattern)) add(pattern);
    };
    new Visitor({
      CallExpression({ callee, arguments: [key] }) {
        if (callee.type !== 'Identifier' || !ASKING.has(callee.name) || key === undefined) return;
        ask(key);
      },
      VariableDeclarator({ id, init }) {
        if (id.type === 'Identifier' && id.name === HOLDS_KEY && init) hold(init);
      },
      Property({ key, value }) {
        const isKey = key.type === 'Identifier' && key.name === HOLDS_KEY;
        if (isKey && value.type === 'Literal') hold(value);
      },
    }).visit(program);
  }
  return { literals, templates, unreadable };
}

function codeOf(tree: SourceTree): SourceTree {
  return new Map([...tree].filter(([path]) => /\.tsx?$/.test(path)));
}

/** The expressions that a choice may come out as. */
function leavesOf(node: Expression | SpreadElement): (Expression | SpreadElement)[] {
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate].flatMap(leavesOf);
  if (node.type === 'ParenthesizedExpression') return leavesOf(node.expression);
  // A variable named `key`: read where it was made.
  if (node.type === 'Identifier' && node.name === HOLDS_KEY) return [];
  return [node];
}

function patternOf(node: Expression | SpreadElement): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked ?? '').join('*');
  return null;
}
