import { writtenLength } from '../values/written-length';
import { isAbridged } from './abridged-text';

/** What section 五 lacks (rule N-06). */
export type ProblemsLack = 'nothing' | 'denied' | 'both' | 'length' | 'problems' | 'remedies';

/** Fewer characters cannot say both what is amiss and what is done about it. */
export const LEAST_CHARACTERS = 50;

const NOTHING_TO_SAY =
  /^(?:本(?:单位|机关|年度|局))?(?:暂)?(?:无|没有|不存在|未发现)(?:存在)?(?:的)?(?:主要)?(?:问题)?[。.!！]?$/;
/** 目前不存在问题, 暂未发现不足: said of the whole, and not of one matter (回应不及时的问题). */
const DENIES_PROBLEMS =
  /(?:不存在|没有|未发现|未出现|并?无|暂无)(?:任何|明显|突出|重大|较大|其他|什么|需要?整改)?的?(?:问题|不足|短板)/g;
const PROBLEM =
  /问题|不足|差距|短板|弱项|薄弱|欠缺|缺乏|困难|滞后|偏少|偏弱|偏低|单一|有待|待提高|待加强|待完善|待改进|仍需|还需|尚需|不(?:够|高|强|深|全|严|广|多|到位|及时|规范|平衡|健全|完善|明显|丰富|充分|主动|均衡|熟悉)|影响了?/;
const REMEDY =
  /改进|整改|下一步|下步|今后|措施|对策|打算|加强|加大|提升|提高|完善|强化|优化|拓展|扩大|丰富(?!度)|充实|健全(?:[^，。；\n]{0,12}(?:制度|机制|体系))/;
/** A problem told as something still to be made better is no remedy. */
const STILL_TO_DO =
  /(?:有待|仍需|还需|尚需|需要|需|亟待|待)(?:进一步|继续|不断)?[\u4e00-\u9fff]{0,2}(?:加强|加大|提升|提高|完善|强化|优化|拓展|扩大|丰富|充实|健全|改进)|不(?:够|太|甚)?(?:丰富|充实|健全|完善|优化)/g;

/** The first thing section 五 lacks, or undefined where it says what is amiss and what is done about it. */
export function lackInProblems(text: string): ProblemsLack | undefined {
  const content = text.replace(/\s/g, '');
  if (NOTHING_TO_SAY.test(content)) return 'nothing';
  const withoutDenial = content.replace(DENIES_PROBLEMS, '');
  if (withoutDenial !== content && !PROBLEM.test(withoutDenial)) return 'denied';
  if (!REMEDY.test(text.replace(STILL_TO_DO, '')) && !isAbridged(text))
    return PROBLEM.test(text) ? 'remedies' : 'both';
  if (!PROBLEM.test(text)) return 'problems';
  return !isAbridged(text) && writtenLength(text) < LEAST_CHARACTERS ? 'length' : undefined;
}
