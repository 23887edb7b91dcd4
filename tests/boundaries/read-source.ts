import path from 'node:path'
import ts from 'typescript'

/** What a source file reaches for. */
export interface Source {
  file: string
  /** Imported modules: `src/domain/answer` for ours, `dayjs` for packages, `node:fs` for node's own. */
  imports: string[]
  /** Names that it writes as code or as a string, `Taro.cloud` for members of Taro; comments do not count. */
  names: Set<string>
  /** What it takes from @tarojs/taro by name (types left out). */
  fromTaro: string[]
}

/** Reads one TypeScript file with the compiler's own parser. */
export function readSource(file: string, text: string): Source {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind)
  const source: Source = { file, imports: [], names: new Set(), fromTaro: [] }
  walk(tree, source)
  return source
}

function walk(node: ts.Node, source: Source): void {
  const module = moduleOf(node)
  if (module !== null) source.imports.push(resolved(source.file, module))
  if (ts.isImportDeclaration(node) && module === '@tarojs/taro') source.fromTaro.push(...valuesOf(node))
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) source.names.add(node.text)
  if (ts.isPropertyAccessExpression(node) && node.expression.getText() === 'Taro')
    source.names.add(`Taro.${node.name.text}`)
  node.forEachChild((child) => {
    walk(child, source)
  })
}

function moduleOf(node: ts.Node): string | null {
  const said =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && isImportCall(node)
        ? node.arguments[0]
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined
  return said && ts.isStringLiteralLike(said) ? said.text : null
}

const isImportCall = ({ expression }: ts.CallExpression): boolean =>
  expression.kind === ts.SyntaxKind.ImportKeyword || expression.getText() === 'require'

function valuesOf({ importClause }: ts.ImportDeclaration): string[] {
  const bindings = importClause?.namedBindings
  if (!bindings || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return []
  if (ts.isNamespaceImport(bindings)) return ['*']
  return bindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ propertyName, name }) => (propertyName ?? name).text)
}

const aliases: Record<string, string> = {
  '@app': 'src/app',
  '@contract': 'src/contract',
  '@domain': 'src/domain',
}

function resolved(file: string, module: string): string {
  if (module.startsWith('.')) return path.posix.join(path.posix.dirname(file), module)
  const [head = '', ...rest] = module.split('/')
  const alias = aliases[head]
  return alias ? [alias, ...rest].join('/') : module
}
