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
