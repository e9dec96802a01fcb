import { parseSync, Visitor, type Expression, type SpreadElement } from 'oxc-parser';

export interface ReadImport {
  readonly specifier: string;
  /** True for "import type", "export type … from" and "import('…').Name" in a type. */
  readonly typeOnly: boolean;
  /** True for "import('…')", whose file comes when it is asked for. */
  readonly isLater: boolean;
  /** What is taken: exported names, "default" or "*". Empty for a file taken for its effect or as an address. */
  readonly names: readonly string[];
}

/** Stands in for an address that is put together at run time, and so cannot be checked. */
export const UNREADABLE = '(not a literal)';

/** Every way one file of this project can name another one. */
export function readImports(path: string, text: string): ReadImport[] {
  const { program, errors } = parseSync(path, text);
  const [firstError] = errors;
  if (firstError !== undefined) throw new Error(`${path}: ${firstError.message}`);
  const found: ReadImport[] = [];
  const add = (specifier: string, typeOnly: boolean, names: readonly string[], isLater = false) =>
    found.push({ specifier, typeOnly, isLater, names });

  new Visitor({
    ImportDeclaration(node) {
      add(node.source.value, node.importKind === 'type', node.specifiers.map(importedName));
    },
    ExportNamedDeclaration(node) {
      if (node.source === null) return;
      const names = node.specifiers.map(({ local }) => nameOf(local));
      add(node.source.value, node.exportKind === 'type', names);
    },
    ExportAllDeclaration(node) {
      add(node.source.value, node.exportKind === 'type', ['*']);
    },
    TSImportType(node) {
      add(node.source.value, true, ['*']);
    },
    ImportExpression(node) {
      add(literalText(node.source) ?? UNREADABLE, false, ['*'], true);
    },
    NewExpression({ callee, arguments: [address, base] }) {
      const isUrl = callee.type === 'Identifier' && callee.name === 'URL';
      if (!isUrl || address === undefined || base === undefined || !isImportMeta(base, 'url')) return;
      add(literalText(address) ?? UNREADABLE, false, []);
    },
    CallExpression({ callee, arguments: [patterns] }) {
      if (patterns === undefined || !isImportMeta(callee, 'glob')) return;
      const all = patterns.type === 'ArrayExpression' ? patterns.elements : [patterns];
      for (const pattern of all) add((pattern && literalText(pattern)) ?? UNREADABLE, false, []);
    },
  }).visit(program);
  return found;
}

type Specifier = Parameters<
  NonNullable<ConstructorParameters<typeof Visitor>[0]['ImportDeclaration']>
>[0]['specifiers'][number];

function importedName(specifier: Specifier) {
  if (specifier.type === 'ImportNamespaceSpecifier') return '*';
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  return nameOf(specifier.imported);
}

function nameOf(name: { type: 'Identifier'; name: string } | { type: 'Literal'; value: string }) {
  return name.type === 'Identifier' ? name.name : name.value;
}

function literalText(node: Expression | SpreadElement) {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked;
  return undefined;
}

/** Is this "import.meta.url", or whichever property is asked for? */
function isImportMeta(node: Expression | SpreadElement, property: string) {
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    node.property.type === 'Identifier' &&
    node.property.name === property
  );
}
