/** Family names, and given names after the days of the old calendar and plants: nobody is called so, and it shows. */
const FAMILY =
  '沈Shen 何He 陆Lu 顾Gu 姚Yao 俞Yu 楼Lou 斯Si 宣Xuan 骆Luo 阮Ruan 葛Ge 钟Zhong 章Zhang 孟Meng 寿Shou 郦Li 边Bian 冯Feng 袁Yuan 傅Fu 祝Zhu 裘Qiu 魏Wei 蒋Jiang 杜Du';
const GIVEN =
  '白露Bailu 立秋Liqiu 小寒Xiaohan 谷雨Guyu 惊蛰Jingzhe 清明Qingming 小满Xiaoman 芒种Mangzhong 夏至Xiazhi 处暑Chushu 秋分Qiufen 寒露Hanlu 霜降Shuangjiang ' +
  '立冬Lidong 小雪Xiaoxue 冬至Dongzhi 大寒Dahan 立春Lichun 雨水Yushui 春分Chunfen 青禾Qinghe 白榆Baiyu 紫苏Zisu 木槿Mujin 连翘Lianqiao 半夏Banxia 忍冬Rendong 石竹Shizhu';
const TOWN =
  '青禾Qinghe 白榆Baiyu 石桥Shiqiao 竹溪Zhuxi 松岭Songling 云塘Yuntang 梅坞Meiwu 兰亭坞Lantingwu 柳湾Liuwan 枫岸Fengan 稻香Daoxiang 麦田Maitian ' +
  '桑园Sangyuan 茶坡Chapo 雁荡口Yandangkou 鹭洲Luzhou 鹤鸣Heming 双井Shuangjing 三元Sanyuan 五峰Wufeng 八字桥Baziqiao 九曲Jiuqu 望湖Wanghu';

export interface InventedName {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** Each entry is Chinese characters and then their Latin spelling. */
const listed = (text: string): InventedName[] =>
  text.split(' ').map((entry) => {
    const [, zh = '', en = ''] = /^(\P{ASCII}+)(\p{ASCII}+)$/u.exec(entry) ?? [];
    return { 'zh-CN': zh, en };
  });
const families = listed(FAMILY);
const givens = listed(GIVEN);

export const TOWNS: readonly InventedName[] = listed(TOWN);

/** The name with this number, from 0; as many numbers as there are families times given names, no two share one. */
export function inventedName(number: number): InventedName {
  const family = families[number % families.length]!;
  const given = givens[(Math.floor(number / families.length) + 5 * (number % families.length)) % givens.length]!;
  return { 'zh-CN': family['zh-CN'] + given['zh-CN'], en: `${family.en} ${given.en}` };
}
