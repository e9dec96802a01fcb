# What teaches and rehearses with the figures

workshop-intro = كل ما هنا يعمل بلا إنترنت، ولا يغادر شيء هذا المتصفح.
workshop-room-offline = بلا إنترنت
workshop-about-offline = تحقّق من أن هذا المتصفح قد خزّن كل ما تحتاج إليه الورشة.
