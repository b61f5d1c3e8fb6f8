/**
 * Whether the total a file states is the computed one. A blank stands for 0 as the blanks beside it do: those are
 * spoken of one by one (F-01), and nothing more is to be said of their total.
 *
 * @param stated null for a total the file shows as a blank
 */
export function agrees(stated: number | null, computed: number): boolean {
  return (stated ?? 0) === computed;
}

/**
 * The end of a sentence that begins with a computed sum: how the total a file states differs from it.
 *
 * @param stated null for a total the file shows as a blank
 */
export function besideStated(name: string, stated: number | null, computed: number): string {
  return stated === null
    ? `，原文件的${name}空着没有填`
    : `，与${name} ${stated} 不一致，相差 ${Math.abs(computed - stated)}`;
}
