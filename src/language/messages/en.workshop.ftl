# What teaches and rehearses with the figures

workshop-intro = Everything here works without internet, and nothing leaves this browser.
workshop-room-offline = Without internet
workshop-about-offline = See whether this browser has stored everything a workshop needs.
