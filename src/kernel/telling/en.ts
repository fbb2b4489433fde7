/** English. */
import type { TellingWords } from './index.ts'

export const en: TellingWords = {
  doubt:
    /\b(disbeliev|doubt|denie[sd]|rumou?r|unconfirmed)|\b(not|never|no) (believe|know|tell|say|word|sign)|\bcould not\b|\bnobody knows\b/i,
  accusation: /\b(terror|extremis|separatis|splittis|criminal\b|jihad|radicali[sz])/i,
  noCharge: /\b(not known|unknown|not disclosed|not stated|no charge)\b/i,
  silence:
    /\b(?:stopped (?:backing|supporting|signing|condemning|criticising|speaking)|dropped (?:out|off|its|their)|(?:fell|falls|gone|went|stayed|remained|was|were) silent)\b/i,
}
