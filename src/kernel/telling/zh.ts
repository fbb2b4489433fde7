/** Chinese, in simplified and traditional characters. Not yet read by a native reader. */
import type { TellingWords } from './index.ts'

export const zh: TellingWords = {
  doubt:
    /怀疑|懷疑|不信|不相信|否认|否認|传闻|傳聞|谣传|謠傳|未经证实|未經證實|未证实|未證實|不知道|没有说|沒有說|(?:没有|沒有|无|無)(?:消息|音讯|音訊|下落)|无法|無法/u,
  accusation: /恐怖|极端|極端|分裂|罪犯|犯罪分子|圣战|聖戰/u,
  noCharge:
    /不明|未知|未公开|未公開|未披露|未说明|未說明|(?:没有|沒有|无|無)(?:罪名|指控)|未(?:被)?指控/u,
  silence:
    /停止(?:支持|签署|簽署|谴责|譴責|批评|批評|发声|發聲)|不再(?:支持|发声|發聲)|保持沉默|陷入沉默/u,
}
