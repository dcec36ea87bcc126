# The realm that users of the home directories and of the file shares come from
resource "aws_directory_service_directory" "users" {
  name     = "corp.chat-platform.example"
  type     = "MicrosoftAD"
  edition  = "Standard"
  password = random_password.directory.result

  vpc_settings {
    vpc_id     = data.aws_vpc.platform.id
    subnet_ids = data.aws_subnets.gpu.ids
  }
}

resource "random_password" "directory" {
  length = 32
}

data "aws_vpc" "platform" {
  tags = { Name = "chat-platform" }
}
