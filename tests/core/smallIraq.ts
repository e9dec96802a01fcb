import { readDistricts } from '../../src/core/gazetteer/readDistricts';
import { readGazetteer } from '../../src/core/gazetteer/readGazetteer';
import { namedRows } from '../../src/core/table/namedRows';

const LINES = [
  'pcode;within_pcode;name_en;name_cod;name_ar;name_ckb;iso_3166_2;legacy_pcode;aliases',
  'IQG01;;Anbar;Al-Anbar;الأنبار;ئەنبار;IQ-AN;IQ-G01;Anbār|محافظة الأنبار',
  'IQG06;;Sulaymaniyah;Al-Sulaymaniyah;السليمانية;سلێمانی;IQ-SU;IQ-G05;Sulaimaniya',
  'IQG08;;Baghdad;Baghdad;بغداد;بەغدا;IQ-BG;IQ-G07;Bagdad',
  'IQG09;;Dahuk;Duhok;دهوك;دهۆک;IQ-DA;IQ-G08;Dihok',
  'IQG11;;Erbil;Erbil;أربيل;هەولێر;IQ-AR;IQ-G11;Hewler|Arbil',
  'IQG14;;Missan;Maysan;ميسان;میسان;IQ-MA;IQ-G14;Maysān',
  'IQG17;;Thi-Qar;Thi-Qar;ذي قار;زیقار;IQ-DQ;IQ-G09;Dhi Qar',
  ';IQG06;Halabja;;حلبجة;هەڵەبجە;;;',
];

/** Seven governorates of Iraq with the codes and names that real files mix up. */
export const SMALL_IRAQ = readGazetteer(namedRows(LINES.map((line) => line.split(';'))));

const DISTRICT_LINES = [
  'pcode;admin1_pcode;name_en;name_ar;aliases',
  'IQG06Q01;IQG06;Sulaymaniya;السليمانية;Al-Sulaymaniyah',
  'IQG06Q05;IQG06;Halabja;حلبجة;Halabcha',
  'IQG09Q02;IQG09;Dahuk;دهوك;Duhok',
  'IQG09Q03;IQG09;Sumel;سميل;Sumail',
  'IQG09Q04;IQG09;Zakho;زاخو;',
  'IQG11Q02;IQG11;Erbil;اربيل;',
  'IQG11Q04;IQG11;Zakho;;', // no such district: the same name in two governorates, as happens elsewhere
];

/** The same governorates with seven districts in them, two of which share a name. */
export const SMALL_IRAQ_DISTRICTS = SMALL_IRAQ.withDistricts(
  readDistricts(namedRows(DISTRICT_LINES.map((line) => line.split(';')))),
);
