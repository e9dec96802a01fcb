# What teaches and rehearses with the figures

workshop-intro = هەموو ئەوەی لێرەیە بەبێ ئینتەرنێت کار دەکات، و هیچ شتێک لەم وێبگەڕە ناچێتە دەرەوە.
workshop-room-offline = بەبێ ئینتەرنێت
workshop-about-offline = بزانە ئایا ئەم وێبگەڕە هەموو ئەو شتانەی هەڵگرتووە کە وۆرکشۆپێک پێویستی پێیانە.
